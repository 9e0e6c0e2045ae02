import type { FollowUpView, RequestView, SessionView, StaffGroup, StarterGroup } from '@igang/contracts';
import type { Actor } from '@igang/domain';
import type { LoadedAssignment, LoadedGroup, LoadedSession } from './group-facts.query.ts';
import { groupTasks, rightsOf, sessionTasks } from './group-tasks.ts';
import { without } from './without.ts';

/** The group as its office sees it. Readers without access to logs get the counts only. */
export function staffGroupView(group: LoadedGroup, actor: Actor, now: Date): StaffGroup {
  return {
    ...without(group, 'officeEmail', 'officePhone'),
    ...shown(group, actor, now),
    closingAt: group.closingAt?.toISOString() ?? null,
    startSettlesAt: group.startSettlesAt?.toISOString() ?? null,
    assignment: group.assignment === null ? null : assignmentView(group.assignment),
    followUps: group.followUps.map((followUp): FollowUpView => ({ ...followUp, answeredAt: instant(followUp.answeredAt) })),
  };
}

/** The group as one of its starters sees it. */
export function starterGroupView(group: LoadedGroup, personId: string, actor: Actor, now: Date): StarterGroup {
  const others = (group.assignment?.starters ?? []).filter(({ id, ended }) => id !== personId && !ended);
  return {
    ...without(
      group,
      'assignment',
      'themeCode',
      'followUps',
      'endReason',
      'budgetReason',
      'freshUntil',
      'helpWanted',
      'selfStarted',
      'noQuestions',
      'closingAt',
      'startSettlesAt',
      'coming',
      'predecessor',
      'successor',
    ),
    ...shown(group, actor, now),
    together: others.map(({ name }) => name),
    colleagues: others.map(({ name, phone, email }) => ({ name, phone, email })),
  };
}

function shown(group: LoadedGroup, actor: Actor, now: Date) {
  const rights = rightsOf(actor, group);
  const me = actor.kind === 'person' ? actor.personId : undefined;
  const sessions = group.sessions.map((session): SessionView => ({
    ...without(session, 'begins'),
    log: rights.readLogs ? logView(session) : null,
    moved: session.moved && { ...session.moved, at: new Date(session.moved.at).toISOString() },
    away: session.away.map(({ id, name }) => ({ name, me: id === me })),
    can: sessionTasks(session, group, rights, now),
  }));
  return { sessions, can: groupTasks(group, rights, now) };
}

function logView({ log }: LoadedSession): SessionView['log'] {
  if (log === null) return null;
  return {
    ...without(log, 'writtenById', 'onBehalfOfId'),
    writtenAt: new Date(log.writtenAt).toISOString(),
    correctedAt: instant(log.correctedAt),
  };
}

function assignmentView({ starters, requests, ...assignment }: LoadedAssignment): NonNullable<StaffGroup['assignment']> {
  return {
    ...assignment,
    starters: starters.map((starter) => without(starter, 'ended')),
    requests: requests.map((request): RequestView => ({
      ...request,
      askedAt: new Date(request.askedAt).toISOString(),
      expiresAt: new Date(request.expiresAt).toISOString(),
      answeredAt: instant(request.answeredAt),
    })),
  };
}

function instant(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}
