import { en } from './documents.en.ts';
import { nb } from './documents.nb.ts';
import { nn } from './documents.nn.ts';
import type { Lang } from '../lang.ts';

/** Words on paper (certificate, list, badges), in calendars and in feeds. */
export interface DocumentWords {
  readonly certificate: {
    readonly title: string;
    readonly has: string;
    readonly when: string;
    readonly where: string;
    readonly office: string;
    readonly hours: (hours: string) => string;
    readonly trainers: string;
    readonly contents: string;
    readonly issued: string;
    readonly validUntil: (date: string) => string;
    readonly serial: string;
    readonly check: string;
    readonly codeAlt: (address: string) => string;
    readonly file: (serial: string) => string;
  };
  readonly people: {
    readonly title: string;
    readonly number: string;
    readonly name: string;
    readonly place: string;
    readonly phone: string;
    readonly count: (n: number) => string;
    readonly none: string;
    readonly page: (page: number) => string;
    readonly file: string;
    readonly care: string;
  };
  readonly badges: { readonly title: string; readonly file: string };
  readonly calendar: {
    readonly own: string;
    readonly office: (name: string) => string;
    readonly courses: string;
    readonly day: (title: string, n: number, of: number) => string;
    readonly meeting: string;
    /** Which of those that are or will be held. */
    readonly meetingOf: (n: number, of: number) => string;
    readonly meetings: string;
    readonly calledOff: string;
    readonly leads: (title: string) => string;
    readonly ring: (phone: string) => string;
    readonly more: (address: string) => string;
    readonly file: string;
  };
  readonly feed: {
    readonly title: string;
    readonly about: string;
    readonly course: (type: string, place: string) => string;
    readonly deadline: (date: string) => string;
    readonly by: (office: string) => string;
  };
}

export const documentWords: Readonly<Record<Lang, DocumentWords>> = { nb, nn, en };
