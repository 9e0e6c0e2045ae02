import type { DayWithHours } from '@igang/i18n';
import type { MailWords } from '@igang/i18n/mail';
import { calendarText } from '../documents/index.ts';

/** The days of a course in somebody's calendar: put there or changed (`publish`), or taken out (`cancel`). */
export interface CalendarEntry {
  readonly method: 'publish' | 'cancel';
  /** One a person and course; a day adds its number, so that a later mail changes the same entry. */
  readonly uid: string;
  readonly host: string;
  readonly sequence: number;
  readonly title: string;
  readonly days: readonly DayWithHours[];
  readonly venue: string;
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
export function calendarFiles(entry: CalendarEntry, words: MailWords['calendar']): readonly CalendarFile[] {
  return entry.days.map((day, i) => ({
    filename: words.file(i + 1),
    content: fileOf(entry, day, i + 1, words.day(entry.title, i + 1, entry.days.length)),
    contentType: `text/calendar; charset=utf-8; method=${entry.method.toUpperCase()}`,
  }));
}

function fileOf(entry: CalendarEntry, day: DayWithHours, number: number, summary: string): string {
  const { method, uid, host, sequence, stamp, venue, organizer } = entry;
  const standing = method === 'cancel' ? 'cancelled' : 'confirmed';
  const event = { uid: `${uid}-${number}@${host}`, sequence, stamp, ...day, summary, place: venue, organizer, standing } as const;
  return calendarText({ method, events: [event] });
}
