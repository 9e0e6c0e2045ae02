import type { FollowUpView, RequestView, SessionView, StaffGroup, StarterGroup } from '@igang/contracts';
import type { Actor } from '@igang/domain';
import type { LoadedAssignment, LoadedGroup } from './group-facts.query.ts';
import { groupTasks, type Rights, rightsOf, sessionTasks } from './group-tasks.ts';
import { without } from './without.ts';

/** The group as its office sees it. Readers without access to logs get the counts only. */
export function staffGroupView(group: LoadedGroup, actor: Actor, now: Date): StaffGroup {
  return {
    ...without(group, 'officeEmail', 'officePhone'),
    ...shown(group, rightsOf(actor, group), now),
    assignment: group.assignment === null ? null : assignmentView(group.assignment),
    followUps: group.followUps.map((followUp): FollowUpView => ({ ...followUp, answeredAt: instant(followUp.answeredAt) })),
  };
}

/** The group as one of its starters sees it. */
export function starterGroupView(group: LoadedGroup, personId: string, actor: Actor, now: Date): StarterGroup {
  const others = (group.assignment?.starters ?? []).filter(({ id, ended }) => id !== personId && !ended);
  return {
    ...without(group, 'assignment', 'followUps', 'endReason', 'budgetReason', 'freshUntil'),
    ...shown(group, rightsOf(actor, group), now),
    together: others.map(({ name }) => name),
  };
}

function shown(group: LoadedGroup, rights: Rights, now: Date) {
  return { sessions: group.sessions.map((session) => sessionView(session, group, rights, now)), can: groupTasks(group, rights, now) };
}

function sessionView(session: LoadedGroup['sessions'][number], group: LoadedGroup, rights: Rights, now: Date): SessionView {
  const { log } = session;
  return {
    ...without(session, 'begins'),
    log: log === null || !rights.readLogs ? null : { ...log, writtenAt: new Date(log.writtenAt).toISOString() },
    can: sessionTasks(session, group, rights, now),
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
