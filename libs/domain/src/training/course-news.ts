import type { PlannedDay } from './course.ts';
import type { LocalDate } from '../time.ts';

/** What is told of when and where a course is, and by whom. */
export interface CourseAsTold {
  readonly days: readonly PlannedDay[];
  /** Room, name and address; empty for a course that is online only. */
  readonly venue: string;
  readonly isOnline: boolean;
  /** Where it is online; none for whoever is not given it. */
  readonly link: string | null;
  readonly trainers: readonly string[];
}
export interface CourseNews {
  /** Only the days that are others now: one side is empty when days fell out or came. */
  readonly days: { readonly before: readonly PlannedDay[]; readonly now: readonly PlannedDay[] } | undefined;
  readonly where: { readonly before: Where; readonly now: Where } | undefined;
  /** It is online as before, by another link. */
  readonly link: string | undefined;
  readonly trainers: { readonly before: readonly string[]; readonly now: readonly string[] } | undefined;
}
export type Where = Pick<CourseAsTold, 'venue' | 'isOnline'>;

/**
 * What somebody has to know who last heard that it is as `before`; undefined when nothing of it concerns her: moved twice is moved once,
 * moved there and back is nothing. Another trainer is told along with the rest, and is no reason to write.
 */
export function courseNews(before: CourseAsTold, now: CourseAsTold, today: LocalDate): CourseNews | undefined {
  const [days, where, link] = [daysNews(before.days, now.days, today), whereNews(before, now), linkNews(before, now)];
  if (days === undefined && where === undefined && link === undefined) return undefined;
  return { days, where, link, trainers: trainersNews(before.trainers, now.trainers) };
}

function whereNews(before: CourseAsTold, now: CourseAsTold): CourseNews['where'] {
  const isSamePlace = before.venue === now.venue && before.isOnline === now.isOnline;
  return isSamePlace ? undefined : { before: whereOf(before), now: whereOf(now) };
}

function linkNews(before: CourseAsTold, now: CourseAsTold): string | undefined {
  return before.isOnline && before.link !== now.link ? (now.link ?? undefined) : undefined;
}

/** Days are known by when they are, not by their number: one that falls out does not move those after it. */
function daysNews(before: readonly PlannedDay[], now: readonly PlannedDay[], today: LocalDate): CourseNews['days'] {
  const gone = before.filter((day) => !now.some((other) => isSame(day, other)) && day.date >= today);
  const come = now.filter((day) => !before.some((other) => isSame(day, other)));
  return gone.length === 0 && come.length === 0 ? undefined : { before: gone, now: come };
}

function trainersNews(before: readonly string[], now: readonly string[]): CourseNews['trainers'] {
  const isSameSet = before.length === now.length && before.every((name) => now.includes(name));
  return isSameSet || now.length === 0 ? undefined : { before, now };
}

function isSame(a: PlannedDay, b: PlannedDay): boolean {
  return a.date === b.date && a.startsAt === b.startsAt && a.endsAt === b.endsAt;
}

function whereOf({ venue, isOnline }: CourseAsTold): Where {
  return { venue, isOnline };
}
