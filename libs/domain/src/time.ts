/** A calendar day without a zone, `YYYY-MM-DD`; compares as text. */
export type LocalDate = string;
/** A wall-clock time, `HH:MM`; compares as text. */
export type LocalTime = string;

/** All wall-clock rules are in this zone (product.md section 8). */
export const NORWAY = 'Europe/Oslo';

const DAY_MS = 86_400_000;

/** The day `days` after `date`; negative goes back. Calendar arithmetic, so daylight saving does not matter. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 ? 7 : day;
}

/** Monday of the week that `date` is in. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** ISO 8601, which Norwegians plan by: a week belongs to the year that has its Thursday. */
export function weekNumber(date: LocalDate): number {
  const thursday = addDays(mondayOf(date), 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** The same day of another month, or that month's last; negative goes back. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const wanted = addDays(first, Number(date.slice(8)) - 1);
  return isSameMonth(wanted, first) ? wanted : addDays(`${addDays(first, 31).slice(0, 8)}01`, -1);
}

export function isSameMonth(a: LocalDate, b: LocalDate): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

/** False for 31 February and other days that no calendar has. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** What the clock on the wall shows at `instant` in `zone`. */
export function wallClock(instant: Date, zone: string = NORWAY): { date: LocalDate; time: LocalTime } {
  const part = Object.fromEntries(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    date: `${part['year'] ?? ''}-${part['month'] ?? ''}-${part['day'] ?? ''}`,
    time: `${part['hour'] ?? ''}:${part['minute'] ?? ''}`,
  };
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
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((at) => offsetAt(new Date(at), zone));
  const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  const exact = candidates.find((at) => at + offsetAt(new Date(at), zone) === asUtc);
  return new Date(exact ?? asUtc - Math.min(...offsets));
}

function offsetAt(instant: Date, zone: string): number {
  const { date, time } = wallClock(instant, zone);
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(instant.getTime() / 60_000) * 60_000;
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
