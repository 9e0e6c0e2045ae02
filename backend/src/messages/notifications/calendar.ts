import type { DayWithHours, Lang } from '@igang/i18n';
import { courseDay } from '@igang/i18n/training/documents';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { calendarText } from '../../documents/index.ts';
import { meetingEvent, type MeetingInCalendar } from '../../groups/sessions/index.ts';

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
  /** How to find the way and whom to ring, and where there is more to read: hers alone. */
  readonly about?: string | undefined;
  readonly url?: string | undefined;
  readonly organizer: { readonly name: string; readonly email: string };
  readonly stamp: Date;
}

export interface CalendarFile {
  readonly filename: string;
  readonly content: string;
  readonly contentType: string;
}

/**
 * One file a day: a calendar message speaks of one UID (RFC 5546), and a file with one entry opens as such everywhere.
 * Published, not an invitation: whoever answers "no" to an invitation would think she had given her place away.
 */
export function calendarFiles(entry: CalendarEntry, lang: Lang): readonly CalendarFile[] {
  const all = entry.days.length + entry.dropped.length;
  return [
    ...entry.days.map((day, i) => ({ ...day, number: i + 1, method: entry.method, of: entry.days.length })),
    ...entry.dropped.map((day) => ({ ...day, method: 'cancel' as const, of: Math.max(all, day.number) })),
  ].map((day) => ({
    filename: documentsIn[lang].calendar.dayFile({ number: day.number }),
    content: fileOf(entry, day, courseDay(entry.title, day, lang)),
    contentType: `text/calendar; charset=utf-8; method=${day.method.toUpperCase()}`,
  }));
}

/** Group meetings for a starter's calendar: those that are, and those called off or no longer hers. */
export interface MeetingEntries {
  readonly site: string;
  readonly meetings: readonly MeetingInCalendar[];
}

/** One file with all that are (PUBLISH may hold several), one with those to take out. */
export function meetingFiles({ site, meetings }: MeetingEntries, lang: Lang): readonly CalendarFile[] {
  const w = documentsIn[lang].calendar;
  const [gone, kept] = [meetings.filter(({ isCancelled }) => isCancelled), meetings.filter(({ isCancelled }) => !isCancelled)];
  return [
    { method: 'publish' as const, filename: w.meetings, of: kept },
    { method: 'cancel' as const, filename: w.calledOff, of: gone },
  ]
    .filter(({ of }) => of.length > 0)
    .map(({ method, filename, of }) => ({
      filename,
      content: calendarText({ method, events: of.map((meeting) => meetingEvent(meeting, { lang, site })) }),
      contentType: `text/calendar; charset=utf-8; method=${method.toUpperCase()}`,
    }));
}

interface CalendarDay extends DayWithHours {
  readonly number: number;
  readonly method: CalendarEntry['method'];
}

function fileOf(entry: CalendarEntry, { number, method, ...day }: CalendarDay, summary: string): string {
  const { uid, host, sequence, stamp, venue, organizer, about, url } = entry;
  const standing = method === 'cancel' ? 'cancelled' : 'confirmed';
  const event = {
    uid: `${uid}-${number}@${host}`,
    sequence,
    stamp,
    ...day,
    summary,
    place: venue,
    about,
    url,
    organizer,
    standing,
    reminds: true,
  } as const;
  return calendarText({ method, events: [event] });
}
