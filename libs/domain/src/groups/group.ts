import { accept, type Decision, refuse } from '../decision.ts';
import type { AssignmentKind } from './assignment.ts';
import { type Eve, evesFrom } from '../eves.ts';
import { machine } from '../machine.ts';
import { addDays, type LocalDate } from '../time.ts';

export const GROUP_STATES = [
  'forming',
  'called-in',
  'started',
  'with-starter',
  'leaderless',
  'followed-up',
  'ended',
  'merged',
  'dissolved',
] as const;
export type GroupState = (typeof GROUP_STATES)[number];
/** Where a group meets. */
export const GROUP_FORMS = ['physical', 'digital'] as const;
export type GroupForm = (typeof GROUP_FORMS)[number];
/** What a group speaks: Norwegian, English, North Sámi. */
export const GROUP_LANGUAGES = ['no', 'en', 'se'] as const;
export type GroupLanguage = (typeof GROUP_LANGUAGES)[number];
export type GroupAction = 'call-in' | 'start' | 'take-back-start' | 'meet' | 'hand-over' | 'follow-up' | 'end' | 'merge' | 'dissolve';

/** product.md section 3. A pause is a fact beside the state (`paused_at`), not a state of its own. */
export const groupMachine = machine<GroupState, GroupAction>(
  { name: 'group', refusal: 'group.not-possible', initial: 'forming' },
  ['call-in', 'start', 'take-back-start', 'meet', 'hand-over', 'follow-up', 'end', 'merge', 'dissolve'],
  {
    forming: { 'call-in': 'called-in', dissolve: 'dissolved' },
    'called-in': { start: 'started', dissolve: 'dissolved' },
    started: { 'take-back-start': 'called-in', meet: 'with-starter', dissolve: 'dissolved' },
    'with-starter': { meet: 'with-starter', 'hand-over': 'leaderless', dissolve: 'dissolved' },
    // Its starters are there to support it; it stays its own.
    leaderless: { meet: 'leaderless', 'follow-up': 'followed-up', end: 'ended', merge: 'merged' },
    'followed-up': { meet: 'followed-up', 'follow-up': 'followed-up', end: 'ended', merge: 'merged' },
    ended: {},
    merged: {},
    dissolved: {},
  },
);

/** It has not met yet. */
export const FORMING_GROUP: readonly GroupState[] = ['forming', 'called-in'];
/** It meets, and has not been let go. */
export const WITH_STARTER: readonly GroupState[] = ['started', 'with-starter'];
/** Its people are on their way to meetings: see `comesTogether`. */
export const COMES_TOGETHER: readonly GroupState[] = ['called-in', 'started', 'with-starter', 'leaderless', 'followed-up'];
/** It lives without a leader. */
export const ON_ITS_OWN: readonly GroupState[] = ['leaderless', 'followed-up'];
/** Where a group that no starter has begun begins: past all that a starter does with it. */
export const BEGINS_ON_ITS_OWN = 'leaderless' satisfies GroupState;
/** It was handed over. */
export const LET_GO: readonly GroupState[] = ['leaderless', 'followed-up', 'ended', 'merged'];
/** No starter is with it to begin it. */
export const WITHOUT_STARTER: readonly GroupState[] = ['leaderless', 'followed-up', 'ended', 'merged', 'dissolved'];
/** It is no more. */
export const GROUP_OVER: readonly GroupState[] = ['ended', 'merged', 'dissolved'];
/** It may not have met. */
export const NEVER_STARTED: readonly GroupState[] = ['forming', 'called-in', 'dissolved'];

/** Whether the group has begun. */
export function isMeeting(state: GroupState): boolean {
  return groupMachine.next(state, 'meet') !== undefined;
}

/** Its people are on their way to a meeting with a starter, the first one included: it is reminded of, and logged. */
export function comesTogether(state: GroupState): boolean {
  return isMeeting(state) || groupMachine.next(state, 'start') !== undefined;
}

/** People are called in to meet somebody: not before a starter is with the group. */
export function decideCallIn(starters: number): Decision<true> {
  return starters === 0 ? refuse('group.starter-missing') : accept(true);
}

/** A start can be taken back so long, and while nothing of a meeting has been written down. */
export const START_UNDO_HOURS = 24;
/** So long after the first meeting a start is told without being asked why so late. */
export const START_TOLD_DAYS = 14;

/**
 * A group starts when it has met: not before the day of its first meeting, which is the day it started on however late that is
 * told; long after, with a reason. Undefined: no meeting is planned any more.
 */
export function decideStartDay(firstMeeting: LocalDate | undefined, today: LocalDate, reason = ''): Decision<LocalDate> {
  if (firstMeeting === undefined) return accept(today);
  if (firstMeeting > today) return refuse('group.not-met', { on: firstMeeting });
  const isLate = isToldLate(firstMeeting, today);
  return isLate && reason.trim() === '' ? refuse('group.start-late', { on: firstMeeting }) : accept(firstMeeting);
}

export function isToldLate(firstMeeting: LocalDate, today: LocalDate): boolean {
  return addDays(firstMeeting, START_TOLD_DAYS) < today;
}

/** `settlesAt`: when the start can no longer be taken back; null when it has settled. */
export function decideTakeBackStart(settlesAt: Date | null, now: Date): Decision<true> {
  return settlesAt === null || settlesAt <= now ? refuse('group.start-settled') : accept(true);
}

export const GROUP_SIZE = { min: 4, max: 8 } as const;
export const SESSION_BUDGET = { default: 4, min: 1, withoutReason: 8, max: 10 } as const;
/** Meetings with a starter that a leaderless group may ask for when it is stuck. */
export const SUPPORT_BUDGET = { min: 1, max: 6 } as const;

/** Who will be there at the start. Counts and declarations only; nobody is named (rule 8). */
export interface GroupStart {
  readonly participants: number;
  readonly everyoneIsAdult: boolean;
  readonly nobodyKnowsAnother: boolean;
  readonly ageSpanYears: number | undefined;
  readonly starters: number;
}
export type StartWarning = 'age-span' | 'one-starter' | 'no-starter';

/** A group starts with 4–8 adults who do not know each other; the rest are warnings, not blocks. */
export function startGroup(start: GroupStart): Decision<StartWarning[]> {
  if (start.participants < GROUP_SIZE.min || start.participants > GROUP_SIZE.max) return refuse('group.size', { ...GROUP_SIZE });
  if (!start.everyoneIsAdult) return refuse('group.adults-only');
  if (!start.nobodyKnowsAnother) return refuse('group.relations');
  return accept(startWarnings(start));
}

export const ADVISED_AGE_SPAN = 15;

function startWarnings({ ageSpanYears, starters }: GroupStart): StartWarning[] {
  const warnings: StartWarning[] = [];
  if ((ageSpanYears ?? 0) > ADVISED_AGE_SPAN) warnings.push('age-span');
  if (starters === 0) warnings.push('no-starter');
  if (starters === 1) warnings.push('one-starter');
  return warnings;
}

/** 1–8 without remark, up to 10 with a reason (rule 7). */
export function setSessionBudget(budget: number, reason: string | undefined): Decision<number> {
  if (!Number.isInteger(budget) || budget < SESSION_BUDGET.min || budget > SESSION_BUDGET.max) {
    return refuse('budget.out-of-range', { min: SESSION_BUDGET.min, max: SESSION_BUDGET.max });
  }
  const needsReason = budget > SESSION_BUDGET.withoutReason && (reason ?? '').trim() === '';
  return needsReason ? refuse('budget.reason-missing', { over: SESSION_BUDGET.withoutReason }) : accept(budget);
}

/** One meeting more with a starter: up to the same limit, and always with a reason (rule 7). Support has a limit of its own. */
export function extendBudget(budget: number, reason: string, kind: AssignmentKind = 'start'): Decision<number> {
  if (reason.trim() === '') return refuse('budget.reason-missing', { over: budget });
  if (kind === 'support' && budget >= SUPPORT_BUDGET.max) return refuse('budget.out-of-range', { ...SUPPORT_BUDGET });
  return setSessionBudget(budget + 1, reason);
}

/** Support is for a group that runs on its own; its meetings are planned with it, in order, from today on. */
export function planSupport(state: GroupState, dates: readonly LocalDate[], today: LocalDate): Decision<number> {
  if (state !== 'leaderless' && state !== 'followed-up')
    return refuse('group.not-possible', { machine: 'group', state, action: 'support' });
  if (dates.length < SUPPORT_BUDGET.min || dates.length > SUPPORT_BUDGET.max) return refuse('budget.out-of-range', { ...SUPPORT_BUDGET });
  const inOrder = checkSessionDates(dates, dates.length, today);
  return inOrder.ok ? accept(dates.length) : inOrder;
}

/** Until somebody has been with the group; from then on the support is finished like a handover. */
export function callOffSupport(held: number): Decision<true> {
  return held > 0 ? refuse('support.begun', { sessions: held }) : accept(true);
}

const EVE_NAMES: Readonly<Record<Eve, string>> = { 'christmas-eve': 'julaften', 'new-years-eve': 'nyttårsaften' };

/** The eves between two days, with their names. */
export function evesBetween(first: LocalDate, last: LocalDate): { date: LocalDate; name: string }[] {
  return evesFrom(first, last).map(({ date, eve }) => ({ date, name: EVE_NAMES[eve] }));
}

/** Dates of a group's meetings from `first`, `everyWeeks` apart, jumping over public holidays. */
export function weeklySessions(first: LocalDate, count: number, holidays: ReadonlySet<LocalDate>, everyWeeks = 1): LocalDate[] {
  const dates: LocalDate[] = [];
  for (let date = first; dates.length < count; date = addDays(date, 7 * everyWeeks)) if (!holidays.has(date)) dates.push(date);
  return dates;
}

export function checkSessionDates(dates: readonly LocalDate[], budget: number, today: LocalDate): Decision<true> {
  if (dates.length !== budget) return refuse('group.dates-missing', { sessions: budget });
  if (dates.some((date, i) => i > 0 && date <= (dates[i - 1] ?? ''))) return refuse('group.dates-not-in-order');
  return (dates[0] ?? today) < today ? refuse('group.in-the-past') : accept(true);
}
