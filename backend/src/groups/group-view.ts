import type { FollowUpView, RequestView, SessionView, StaffGroup, StarterGroup } from '@igang/contracts';
import type { Actor } from '@igang/domain';
import type { LoadedAssignment, LoadedGroup } from './group-facts.query.ts';
import { groupTasks, rightsOf, type Rights, sessionTasks } from './group-tasks.ts';

/** The group as its office sees it. Readers without access to logs get the counts only. */
export function staffGroupView(group: LoadedGroup, actor: Actor, now: Date): StaffGroup {
  const { officeEmail: _, officePhone: __, ...facts } = group;
  return {
    ...facts,
    ...shown(group, rightsOf(actor, group), now),
    assignment: group.assignment === null ? null : assignmentView(group.assignment),
    followUps: group.followUps.map((followUp): FollowUpView => ({ ...followUp, answeredAt: instant(followUp.answeredAt) })),
  };
}

/** The group as one of its starters sees it. */
export function starterGroupView(group: LoadedGroup, personId: string, actor: Actor, now: Date): StarterGroup {
  const { assignment, followUps: _, endReason: __, budgetReason: ___, freshUntil: ____, ...facts } = group;
  const others = (assignment?.starters ?? []).filter(({ id, ended }) => id !== personId && !ended);
  return { ...facts, ...shown(group, rightsOf(actor, group), now), together: others.map(({ name }) => name) };
}

function shown(group: LoadedGroup, rights: Rights, now: Date) {
  return { sessions: group.sessions.map((session) => sessionView(session, group, rights, now)), can: groupTasks(group, rights, now) };
}

function sessionView(loaded: LoadedGroup['sessions'][number], group: LoadedGroup, rights: Rights, now: Date): SessionView {
  const { begins: _, log, ...session } = loaded;
  return {
    ...session,
    log: log === null || !rights.readLogs ? null : { ...log, writtenAt: new Date(log.writtenAt).toISOString() },
    can: sessionTasks(loaded, group, rights, now),
  };
}

function assignmentView({ starters, requests, ...assignment }: LoadedAssignment): NonNullable<StaffGroup['assignment']> {
  return {
    ...assignment,
    starters: starters.map(({ ended: _, ...starter }) => starter),
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
