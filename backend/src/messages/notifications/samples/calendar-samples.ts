import type { MailKind } from '@igang/contracts';
import type { Lang } from '@igang/i18n';
import { calendarNote } from '../calendar-note.ts';
import type { AnyMail, Sender } from '../mail.ts';
import { TOKEN } from './sample-paths.ts';

export const SITE = 'https://igang.example.no';
export const OFFICE: Sender = { name: 'Rogaland og Agder', seat: 'Sandnes', email: 'sorvest@igang.example.no', phone: '+4751000000' };
export const TITLE: Readonly<Record<Lang, string>> = { nb: 'Igangsetterkurs', nn: 'Igangsetjarkurs', en: 'Starter course' };
export const course = (lang: Lang) => ({
  title: TITLE[lang],
  days: [
    { date: '2026-03-28', startsAt: '10:00', endsAt: '16:00' },
    { date: '2026-03-29', startsAt: '10:00', endsAt: '15:30' },
  ],
  venue: 'Nærbø frivilligsentral, Storgata 1, 4365 Nærbø',
  place: 'Nærbø',
  accessNote: 'Inngang fra baksiden. Heis til andre etasje.',
});

const WITH_CALENDAR: readonly MailKind[] = [
  'enrolment.confirmed',
  'enrolment.course-changed',
  'enrolment.course-cancelled',
  'enrolment.moved',
  'trainer.added',
  'trainer.changed',
  'trainer.removed',
  'trainer.cancelled',
];
const TAKEN_OUT: readonly MailKind[] = ['enrolment.course-cancelled', 'enrolment.moved', 'trainer.removed', 'trainer.cancelled'];
const FIRST: readonly MailKind[] = ['enrolment.confirmed', 'trainer.added'];

/** What hangs at a mail of this kind; nothing at most. */
export function sampleCalendar(kind: MailKind, lang: Lang): AnyMail['calendar'] {
  if (!WITH_CALENDAR.includes(kind)) return undefined;
  return {
    method: TAKEN_OUT.includes(kind) ? 'cancel' : 'publish',
    uid: '019c0000-0000-7000-8000-000000000002',
    host: 'igang.example.no',
    sequence: FIRST.includes(kind) ? 0 : 1,
    ...course(lang),
    about: calendarNote(lang, OFFICE, course(lang).accessNote, `${SITE}/min-pamelding/${TOKEN}`),
    url: `${SITE}/min-pamelding/${TOKEN}`,
    dropped:
      kind === 'enrolment.course-changed' || kind === 'trainer.changed'
        ? [{ number: 3, date: '2026-03-30', startsAt: '10:00', endsAt: '14:00' }]
        : [],
    organizer: { name: `Igang, ${OFFICE.name}`, email: OFFICE.email },
    stamp: new Date('2026-03-10T09:00:00Z'),
  };
}
