import { NORWAY } from '@igang/domain';
import type { DayWithHours } from '@igang/i18n';
import type { MailWords } from '@igang/i18n/mail';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** The days of a course in somebody's calendar: put there or changed (`publish`), or taken out (`cancel`). */
export interface CalendarEntry {
  readonly method: 'publish' | 'cancel';
  /** One a person and course; a day adds its number, so that a later mail changes the same entry. */
  readonly uid: string;
  readonly host: string;
  readonly sequence: number;
  readonly title: string;
  readonly days: readonly DayWithHours[];
  /** Days that calendars still have and the course no longer; taken out whatever happens to the others. */
  readonly dropped: readonly (DayWithHours & { readonly number: number })[];
  readonly venue: string;
  readonly organizer: { readonly name: string; readonly email: string };
  readonly stamp: Date;
}

export interface CalendarFile {
  readonly filename: string;
  readonly content: string;
  readonly contentType: string;
}

/** The rules of summer time since 1996; a file with its own zone is right in every calendar. */
const OSLO = [
  'BEGIN:VTIMEZONE',
  `TZID:${NORWAY}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * One file a day: a calendar message speaks of one UID (RFC 5546), and a file with one entry opens as such everywhere.
 * Published, not an invitation: whoever answers "no" to an invitation would think she had given her place away.
 */
export function calendarFiles(entry: CalendarEntry, words: MailWords['calendar']): readonly CalendarFile[] {
  const all = entry.days.length + entry.dropped.length;
  return [
    ...entry.days.map((day, i) => ({ ...day, number: i + 1, method: entry.method, of: entry.days.length })),
    ...entry.dropped.map((day) => ({ ...day, method: 'cancel' as const, of: Math.max(all, day.number) })),
  ].map((day) => ({
    filename: words.file(day.number),
    content: fileOf(entry, day, words.day(entry.title, day.number, day.of)),
    contentType: `text/calendar; charset=utf-8; method=${day.method.toUpperCase()}`,
  }));
}

interface CalendarDay extends DayWithHours {
  readonly number: number;
  readonly method: CalendarEntry['method'];
}

function fileOf(entry: CalendarEntry, day: CalendarDay, summary: string): string {
  const cancelled = day.method === 'cancel';
  const calendar = ical({
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Igang', product: 'Igang', language: 'NO' },
  });
  calendar.timezone({ name: null, generator: (zone) => (zone === NORWAY ? OSLO : null) });
  calendar.createEvent({
    id: `${entry.uid}-${day.number}@${entry.host}`,
    sequence: entry.sequence,
    stamp: entry.stamp,
    timezone: NORWAY,
    start: onTheWall(day.date, day.startsAt),
    end: onTheWall(day.date, day.endsAt),
    summary,
    location: entry.venue,
    organizer: entry.organizer,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}

/** ical-generator writes what the clock of this process shows at a Date; so the Date that shows the clock in Oslo. */
function onTheWall(date: string, time: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, day, hour, minute);
}
