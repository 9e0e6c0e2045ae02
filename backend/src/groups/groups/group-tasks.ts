import type { GroupTask, SessionView } from '@igang/contracts';
import {
  type Actor,
  assignmentMachine,
  callOffSupport,
  comesTogether,
  decideTakeBackStart,
  followUpMachine,
  type GroupAction,
  groupMachine,
  localDate,
  may,
  mayCorrectLog,
  mayLog,
  SESSION_BUDGET,
  SUPPORT_BUDGET,
  type Target,
} from '@igang/domain';
import type { LoadedGroup, LoadedSession } from './group-facts.query.ts';

/** What this reader may do with groups like this one. */
export interface Rights {
  readonly manage: boolean;
  readonly log: boolean;
  readonly reschedule: boolean;
  /** Who reads, for what is hers alone. */
  readonly personId: string | undefined;
  readonly logFor: boolean;
  readonly readLogs: boolean;
  readonly handOver: boolean;
  readonly answerFollowUp: boolean;
}

export function rightsOf(actor: Actor, group: LoadedGroup): Rights {
  const personIds = (group.assignment?.starters ?? []).filter(({ ended }) => !ended).map(({ id }) => id);
  const target: Target = { officeId: group.officeId, personIds };
  return {
    manage: may(actor, 'group.manage', target),
    log: may(actor, 'session.log', target),
    reschedule: may(actor, 'session.reschedule', target),
    personId: actor.kind === 'person' ? actor.personId : undefined,
    logFor: may(actor, 'session.log-for', target),
    readLogs: may(actor, 'session.read', target),
    handOver: may(actor, 'handover.do', target),
    answerFollowUp: may(actor, 'follow-up.answer', target),
  };
}

type Reading = Readonly<{ group: LoadedGroup; rights: Rights; now: Date }>;

/** When each task is possible, in the order pages offer them. */
const POSSIBLE: Readonly<Record<GroupTask, (reading: Reading) => boolean>> = {
  'call-in': ({ group, rights }) => rights.manage && !group.paused && can(group, 'call-in') && liveStarters(group) > 0,
  start: ({ group, rights, now }) => rights.manage && !group.paused && can(group, 'start') && liveStarters(group) > 0 && hasMet(group, now),
  'take-back-start': ({ group, rights, now }) =>
    rights.manage && can(group, 'take-back-start') && decideTakeBackStart(group.startSettlesAt, now).ok,
  'ask-starter': ({ group, rights }) => rights.manage && !group.paused && needsStarter(group),
  'withdraw-starter': ({ group, rights }) => rights.manage && liveStarters(group) > 0,
  // Access to the log is a starter's own, and so is leaving.
  withdraw: ({ group, rights }) => rights.log && liveStarters(group) > 0,
  extend: ({ group, rights }) =>
    rights.manage &&
    !group.paused &&
    can(group, 'meet') &&
    group.assignment?.state === 'active' &&
    group.budget < (group.support ? SUPPORT_BUDGET.max : SESSION_BUDGET.max),
  'hand-over': ({ group, rights }) => rights.handOver && !group.paused && can(group, 'hand-over') && everyMeetingIsOver(group),
  support: ({ group, rights }) => rights.manage && !group.paused && runsOnItsOwn(group) && !group.support,
  'finish-support': ({ group, rights }) => rights.handOver && !group.paused && group.support && everyMeetingIsOver(group),
  'call-off-support': ({ group, rights }) => rights.manage && group.support && callOffSupport(group.held).ok,
  renew: ({ group, rights }) => rights.manage && can(group, 'end'),
  end: ({ group, rights }) => rights.manage && can(group, 'end'),
  dissolve: ({ group, rights }) => rights.manage && can(group, 'dissolve'),
  pause: ({ group, rights }) => rights.manage && !group.paused && !groupMachine.isFinal(group.state),
  resume: ({ group, rights }) => rights.manage && group.paused && !groupMachine.isFinal(group.state),
  'answer-follow-up': ({ group, rights }) =>
    rights.answerFollowUp && group.followUps.some(({ state }) => followUpMachine.next(state, 'answer') !== undefined),
  'stop-questions': ({ group, rights }) => rights.manage && runsOnItsOwn(group) && !group.noQuestions,
  'ask-again': ({ group, rights }) => rights.manage && runsOnItsOwn(group) && group.noQuestions,
  'take-back-ending': ({ group, rights }) => rights.manage && runsOnItsOwn(group) && group.closingAt !== null,
  log: ({ group, rights, now }) => group.sessions.some((session) => sessionTasks(session, group, rights, now).includes('log')),
};

/** What can be done now; what the state machines or the reader's rights refuse is not offered. */
export function groupTasks(group: LoadedGroup, rights: Rights, now: Date): GroupTask[] {
  return (Object.keys(POSSIBLE) as GroupTask[]).filter((task) => POSSIBLE[task]({ group, rights, now }));
}

type Meeting = Reading & { readonly session: LoadedSession };

/** The same for each of its meetings. */
const POSSIBLE_NOW: Readonly<Record<SessionView['can'][number], (meeting: Meeting) => boolean>> = {
  log: (meeting) => meeting.rights.log && loggable(meeting),
  'correct-log': ({ session, rights, now }) => rights.log && correctable(session, rights, now),
  reschedule: ({ session, group, rights, now }) => rights.reschedule && !group.paused && isAhead(session, now) && comes(session, group),
  // The office starts the group first: the declarations of a start are in that dialog.
  'log-for': (meeting) => meeting.rights.logFor && loggable(meeting) && can(meeting.group, 'meet') && liveStarters(meeting.group) > 0,
  move: ({ session, group, rights }) => rights.manage && comes(session, group),
  'move-back': ({ session, group, rights, now }) => rights.manage && comes(session, group) && (session.moved?.date ?? '') >= localDate(now),
  cancel: ({ session, group, rights }) => rights.manage && comes(session, group),
};

export function sessionTasks(session: LoadedSession, group: LoadedGroup, rights: Rights, now: Date): SessionView['can'] {
  return (Object.keys(POSSIBLE_NOW) as SessionView['can']).filter((task) => POSSIBLE_NOW[task]({ session, group, rights, now }));
}

function loggable({ session: { begins, state }, group, now }: Meeting): boolean {
  const before = planned(group).filter((other) => other.begins < begins).length;
  return mayLog({ startsAt: new Date(begins), state }, before, now).ok && comesTogether(group.state);
}

function comes({ state }: LoadedSession, group: LoadedGroup): boolean {
  return state === 'planned' && !groupMachine.isFinal(group.state);
}

function isAhead({ begins }: LoadedSession, now: Date): boolean {
  return new Date(begins) > now;
}

function correctable({ log, state }: LoadedSession, { personId }: Rights, now: Date): boolean {
  if (log === null || personId === undefined) return false;
  const isHers = log.writtenById === personId || log.onBehalfOfId === personId;
  return mayCorrectLog({ isHers, outcome: state, writtenAt: new Date(log.writtenAt) }, now).ok;
}

function can({ state }: LoadedGroup, action: GroupAction): boolean {
  return groupMachine.next(state, action) !== undefined;
}

/** Or the day of its first meeting has come. */
function hasMet({ sessions }: LoadedGroup, now: Date): boolean {
  const [first] = sessions
    .filter(({ state }) => state === 'planned' || state === 'held')
    .map(({ date }) => date)
    .toSorted();
  return first === undefined || first <= localDate(now);
}

function runsOnItsOwn(group: LoadedGroup): boolean {
  return can(group, 'follow-up');
}

function planned({ sessions }: LoadedGroup): LoadedSession[] {
  return sessions.filter(({ state }) => state === 'planned');
}

function everyMeetingIsOver(group: LoadedGroup): boolean {
  return group.held > 0 && planned(group).length === 0;
}

function liveStarters({ assignment }: LoadedGroup): number {
  return (assignment?.starters ?? []).filter(({ ended }) => !ended).length;
}

function needsStarter(group: LoadedGroup): boolean {
  const { assignment } = group;
  return (
    assignment !== null && assignmentMachine.next(assignment.state, 'ask') !== undefined && liveStarters(group) < assignment.startersWanted
  );
}
