import type { MailKind } from '@igang/contracts';
import type { MailValues } from '@igang/i18n/messages/mail';
import type { MeetingEntries } from '../calendar.ts';

const HOURS = { startsAt: '18:00', endsAt: '20:00' };
const at = (date: string) => ({ date, ...HOURS });
const ID = '019c0000-0000-7000-8000-00000000001';

/** One moved, one called off: the ordinary week of an office. */
export const MEETINGS_CHANGED: Omit<MailValues['group.meetings-changed'], 'today' | 'name' | 'place'> = {
  news: [
    { kind: 'moved', id: `${ID}1`, before: at('2026-04-07'), now: { date: '2026-04-08', startsAt: '17:30', endsAt: '19:30' } },
    { kind: 'cancelled', id: `${ID}2`, before: at('2026-04-14'), reason: 'Rommet er opptatt denne kvelden' },
  ],
  coming: [{ date: '2026-04-08', startsAt: '17:30', endsAt: '19:30' }, at('2026-04-21'), at('2026-04-28')],
  resting: [],
  where: 'Varhaug bibliotek, Hå',
};

const meeting = (n: number, date: string, change: object = {}) => ({
  id: `${ID}${n}`,
  groupId: '019c0000-0000-7000-8000-000000000004',
  ...at(date),
  isCancelled: false,
  sequence: 0,
  changedAt: new Date('2026-03-10T09:00:00Z'),
  venue: 'Varhaug bibliotek',
  place: 'Hå',
  office: { name: 'Rogaland og Agder', email: 'sorvest@igang.example.no' },
  ...change,
});

const FILES: Readonly<Partial<Record<MailKind, MeetingEntries['meetings']>>> = {
  'request.thanks': [meeting(1, '2026-04-07'), meeting(2, '2026-04-14'), meeting(3, '2026-04-21'), meeting(4, '2026-04-28')],
  'starter.withdrew': [meeting(3, '2026-04-21', { sequence: 1, isCancelled: true })],
  'starter.away': [meeting(3, '2026-04-21', { sequence: 1, isCancelled: true })],
  'starter.back': [meeting(3, '2026-04-21', { sequence: 2 }), meeting(4, '2026-04-28')],
  'starter.released': [
    meeting(3, '2026-04-21', { sequence: 1, isCancelled: true }),
    meeting(4, '2026-04-28', { sequence: 1, isCancelled: true }),
  ],
  'group.meetings-changed': [
    meeting(1, '2026-04-08', { startsAt: '17:30', endsAt: '19:30', sequence: 1 }),
    meeting(2, '2026-04-14', { sequence: 1, isCancelled: true }),
  ],
};

export function groupMeetings(kind: MailKind, site: string): MeetingEntries | undefined {
  const meetings = FILES[kind];
  return meetings === undefined ? undefined : { site, meetings };
}
