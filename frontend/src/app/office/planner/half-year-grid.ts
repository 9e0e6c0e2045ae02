import type { PlannedCourse } from '@igang/contracts';
import { addDays, type HalfYear, type LocalDate, mondayOf, quietDay, type QuietDay, weekdayOf, weekNumber } from '@igang/domain';

export interface GridDay {
  readonly date: LocalDate;
  readonly number: number;
  readonly weekday: number;
  /** Names of public holidays; two in one day on 17 May 2027. */
  readonly holidays: readonly string[];
  /** No holiday, and many are away. */
  readonly quiet: QuietDay | undefined;
}
/** Course days that stand together in one week: columns 1 Monday … 7 Sunday. */
export interface Bar {
  readonly course: PlannedCourse;
  readonly from: number;
  readonly span: number;
  /** Rows under the day numbers, so that no bar lies on another. */
  readonly lane: number;
  /** The course's first bar in the calendar is what one takes hold of. */
  readonly isFirst: boolean;
}
export interface GridWeek {
  readonly number: number;
  readonly days: readonly GridDay[];
  readonly bars: readonly Bar[];
}
export interface GridMonth {
  /** `2026-03`. */
  readonly name: string;
  readonly first: LocalDate;
  readonly weeks: readonly GridWeek[];
}
export interface Holiday {
  readonly date: LocalDate;
  readonly name: string;
}

/** The months of this half-year that are over; of another half-year none, since whoever looks there wants to see it. */
export function monthsOver({ from, until }: HalfYear, today: LocalDate): string[] {
  if (today < from || until < today) return [];
  const month = (name: LocalDate) => Number(name.slice(5, 7));
  return Array.from({ length: month(today) - month(from) }, (_, i) => `${from.slice(0, 4)}-${String(month(from) + i).padStart(2, '0')}`);
}

/** Six months of weeks, each with its days, holidays and courses. A week that two months share stands in both, each with its own days. */
export function monthsOf(half: HalfYear, courses: readonly PlannedCourse[], holidays: readonly Holiday[]): GridMonth[] {
  const start = Number(half.from.slice(5, 7));
  const names = Array.from({ length: 6 }, (_, i) => `${half.from.slice(0, 4)}-${String(start + i).padStart(2, '0')}`);
  return names.map((name) => {
    const days = daysOf(name).map((date) => ({
      date,
      number: Number(date.slice(8)),
      weekday: weekdayOf(date),
      holidays: holidays.filter((holiday) => holiday.date === date).map((holiday) => holiday.name),
      quiet: quietDay(date),
    }));
    return { name, first: `${name}-01`, weeks: weeksOf(days, courses) };
  });
}

function daysOf(month: string): LocalDate[] {
  return Array.from({ length: 31 }, (_, i) => addDays(`${month}-01`, i)).filter((date) => date.startsWith(month));
}

function weeksOf(days: readonly GridDay[], courses: readonly PlannedCourse[]): GridWeek[] {
  const mondays = [...new Set(days.map(({ date }) => mondayOf(date)))];
  return mondays.map((monday) => {
    const own = days.filter(({ date }) => mondayOf(date) === monday);
    return { number: weekNumber(monday), days: own, bars: barsOf(own, courses) };
  });
}

function barsOf(days: readonly GridDay[], courses: readonly PlannedCourse[]): Bar[] {
  const bars: Bar[] = [];
  for (const course of courses) for (const run of runsOf(course, days)) bars.push({ ...run, lane: laneFor(run, bars) });
  return bars;
}

/** Days of a course that follow one another within the week are one bar. */
function runsOf(course: PlannedCourse, days: readonly GridDay[]): Omit<Bar, 'lane'>[] {
  const own = days.filter(({ date }) => course.days.some((day) => day.date === date));
  const runs: { from: number; span: number; isFirst: boolean }[] = [];
  for (const { weekday, date } of own) {
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.span === weekday) last.span += 1;
    else runs.push({ from: weekday, span: 1, isFirst: date === course.days[0]?.date });
  }
  return runs.map((run) => ({ ...run, course }));
}

function laneFor({ from, span }: Pick<Bar, 'from' | 'span'>, taken: readonly Bar[]): number {
  const over = taken.filter((bar) => bar.from < from + span && from < bar.from + bar.span).map(({ lane }) => lane);
  let lane = 0;
  while (over.includes(lane)) lane += 1;
  return lane;
}
