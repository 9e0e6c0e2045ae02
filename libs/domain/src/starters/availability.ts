import { accept, type Decision, refuse } from '../decision.ts';
import { addDays, type LocalDate, type LocalTime, wallClock, weekdayOf } from '../time.ts';

/** The week as a starter says what suits her: ISO weekday, 1 Monday, and whether it is evening. */
export const WEEK_TIMES = [
  '1-day',
  '1-evening',
  '2-day',
  '2-evening',
  '3-day',
  '3-evening',
  '4-day',
  '4-evening',
  '5-day',
  '5-evening',
  '6-day',
  '6-evening',
  '7-day',
  '7-evening',
] as const;
export type WeekTime = (typeof WEEK_TIMES)[number];
export type PartOfDay = 'day' | 'evening';

/** A meeting that begins at four in the afternoon or later is in the evening. */
export const EVENING_FROM: LocalTime = '16:00';

export function weekTimeOf(date: LocalDate, startsAt: LocalTime): WeekTime {
  const weekday = weekdayOf(date) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
  return `${weekday}-${startsAt < EVENING_FROM ? 'day' : 'evening'}`;
}
export function weekTimeAt(instant: Date): WeekTime {
  const { date, time } = wallClock(instant);
  return weekTimeOf(date, time);
}

/** What stands between her and the group's meetings, the most first; see `mayBeAsked` for what each means. */
export const HINDRANCES = ['meeting', 'away', 'time'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** Away from the first day to the last, both included. */
export interface Absence {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}
const LONGEST_DAYS = 366;

/** Days away are today or later, in order, and a year at most; who is away longer takes a pause. */
export function decideAbsence({ firstDay, lastDay }: Absence, today: LocalDate): Decision<true> {
  if (firstDay < today) return refuse('absence.in-the-past');
  if (lastDay < firstDay) return refuse('absence.not-in-order');
  return lastDay > addDays(firstDay, LONGEST_DAYS) ? refuse('absence.too-long', { days: LONGEST_DAYS }) : accept(true);
}

/** Every meeting of hers on those days needs an answer: does she come all the same? */
export function decideMeetings(sessionIds: readonly string[], answers: readonly { readonly sessionId: string }[]): Decision<true> {
  const open = sessionIds.filter((id) => !answers.some(({ sessionId }) => sessionId === id));
  return open.length > 0 ? refuse('absence.meetings-unanswered', { meetings: open.length }) : accept(true);
}
