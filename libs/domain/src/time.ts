/** A calendar day without a zone, `YYYY-MM-DD`; compares as text. */
export type LocalDate = string;
/** A wall-clock time, `HH:MM`; compares as text. */
export type LocalTime = string;

/** All wall-clock rules are in this zone (product.md section 8). */
export const NORWAY = 'Europe/Oslo';

/** Days are asked about again and again, and to read one costs more than to count from it. */
const MOST_KNOWN = 4096;
const known = new Map<string, Temporal.PlainDate>();
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Undefined for 31 February, and for what is no day at all. */
function dayOf(text: string): Temporal.PlainDate | undefined {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (!DAY.test(text)) return undefined;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const made = Temporal.PlainDate.from({ year, month, day });
  return made.toString() === text ? keep(text, made) : undefined;
}

function keep(text: string, day: Temporal.PlainDate): Temporal.PlainDate {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, day);
  return day;
}

/** A day to count from; a `RangeError` where there is none. */
function sureDay(date: LocalDate): Temporal.PlainDate {
  return dayOf(date) ?? Temporal.PlainDate.from(date);
}

function written(day: Temporal.PlainDate): LocalDate {
  const text = day.toString();
  keep(text, day);
  return text;
}

/** The day `days` after `date`; negative goes back. Days are days, whatever the clocks do. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return written(sureDay(date).add({ days }));
}

/** NaN where one of them is no day. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first === undefined || last === undefined ? Number.NaN : first.until(last).days;
}

/** ISO weekday: 1 Monday … 7 Sunday; NaN for what is no day. */
export function weekdayOf(date: LocalDate): number {
  return dayOf(date)?.dayOfWeek ?? Number.NaN;
}

/** Monday of the week that `date` is in. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** ISO 8601, which Norwegians plan by: a week belongs to the year that has its Thursday. */
export function weekNumber(date: LocalDate): number {
  return sureDay(date).weekOfYear ?? Number.NaN;
}

/** The same day of another month, or that month's last; negative goes back. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return written(sureDay(date).add({ months }));
}

export function isSameMonth(a: LocalDate, b: LocalDate): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

/** False for 31 February and other days that no calendar has. */
export function isLocalDate(text: string): boolean {
  return dayOf(text) !== undefined;
}

/** What the clock on the wall shows at `instant` in `zone`. */
export function wallClock(instant: Date, zone: string = NORWAY): { date: LocalDate; time: LocalTime } {
  // Cut from its text: a third of what it costs to ask for the day and the time and have each written.
  const text = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

export function localDate(instant: Date, zone: string = NORWAY): LocalDate {
  return wallClock(instant, zone).date;
}

/**
 * The instant at which the wall in `zone` shows `date` `time`. In the hour that spring skips: the instant an hour
 * later on the wall; in the hour that autumn repeats: the first of the two. PostgreSQL's AT TIME ZONE agrees on the
 * skipped hour and takes the second of the repeated one; courses and sessions are refused no hour, so we follow
 * the reading people expect: the earlier one.
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: string = NORWAY): Date {
  return new Date(Temporal.ZonedDateTime.from(`${date}T${time}[${zone}]`).epochMilliseconds);
}

/** When something goes out that nobody sits and waits for: reminders, questions, what falls due that day. */
export const MORNING: LocalTime = '10:00';

/** The instant of that morning. */
export function morningOf(date: LocalDate): Date {
  return instantOf(date, MORNING);
}

const QUIET_FROM = '21:00';
const QUIET_UNTIL = '08:00';

/** Quiet hours 21–08 (product.md section 7): the same instant outside them, else the next eight o'clock. */
export function outsideQuietHours(instant: Date): Date {
  const { date, time } = wallClock(instant);
  if (time >= QUIET_FROM) return instantOf(addDays(date, 1), QUIET_UNTIL);
  return time < QUIET_UNTIL ? instantOf(date, QUIET_UNTIL) : instant;
}
