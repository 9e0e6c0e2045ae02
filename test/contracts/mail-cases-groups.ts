import { FOLLOW_UP_KINDS, type PlannedFollowUpKind } from '@igang/domain';
import type { AfterwardsMailWords, EnquiryMailWords, GroupMailWords } from '@igang/i18n/messages/mail';
import type { CasesOf } from './mail-cases.ts';

const HOURS = { startsAt: '18:00', endsAt: '20:00' };
const at = (date: string) => ({ date, ...HOURS });
const undated = { first: undefined };
const bare = { venue: undefined, distanceKm: undefined, dates: ['2026-04-07'], together: [], message: undefined };

const moved = { kind: 'moved', id: 'a', before: at('2026-04-07'), now: at('2026-04-08') } as const;
const movedAgain = { kind: 'moved', id: 'b', before: at('2026-04-14'), now: at('2026-04-15') } as const;
const later = { kind: 'moved', id: 'a', before: at('2026-04-07'), now: { ...at('2026-04-07'), startsAt: '19:00' } } as const;
const cancelled = { kind: 'cancelled', id: 'c', before: at('2026-04-21'), reason: 'Rommet er opptatt' } as const;
const unexplained = { kind: 'cancelled', id: 'd', before: at('2026-04-28'), reason: undefined } as const;
const added = { kind: 'added', id: 'e', now: at('2026-05-05') } as const;
const addedToo = { kind: 'added', id: 'f', now: at('2026-05-12') } as const;
const place = { kind: 'place', before: 'Biblioteket' } as const;
const fromTheNet = { kind: 'place', before: undefined } as const;
const paused = { kind: 'paused', until: '2026-05-01' } as const;
const pausedForNow = { kind: 'paused', until: undefined } as const;
const resumed = { kind: 'resumed' } as const;
const resting = [at('2026-04-14'), at('2026-04-21')];

const planned = FOLLOW_UP_KINDS.filter((kind): kind is PlannedFollowUpKind => kind !== 'help');
const questions: Record<string, { kind: PlannedFollowUpKind; selfStarted: boolean }> = {};
for (const kind of planned) {
  questions[kind] = { kind, selfStarted: false };
  questions[`${kind}, self-started`] = { kind, selfStarted: true };
}

/** Every line that a mail of the groups may have or lack, with it and without. */
export const GROUP_CASES: CasesOf<keyof (GroupMailWords & EnquiryMailWords & AfterwardsMailWords)> = {
  'enquiry.confirm-address': { 'another address': { isChange: true } },
  'enquiry.received': { 'written down by somebody': { heard: true }, 'to an office': { helper: 'kontoret', heard: false } },
  'enquiry.renew': {},
  'enquiry.new': { starts: { starts: true } },
  'enquiry.unanswered': { 'with the office': { point: undefined } },
  'invitation.asked': { undated },
  'invitation.called-in': { undated },
  'invitation.first-meeting': { undated },
  'invitation.taken-back': {},
  'group.confirm-address': {},
  'request.asked': { support: { support: true }, bare },
  'request.reminder': { support: { support: true }, bare },
  'request.taken': {},
  'request.thanks': {
    'alone, undated': { first: undefined, together: [] },
    'with two': {
      together: [
        { name: 'Ánte Somby', phone: null, email: 'ante@example.no' },
        { name: 'Kari Lie', phone: '+4751000001', email: 'kari@example.no' },
      ],
    },
  },
  'group.meetings-changed': {
    'one moved': { news: [moved] },
    'one at another hour': { news: [later] },
    'one called off': { news: [cancelled] },
    'one called off for no reason': { news: [unexplained], coming: [] },
    'one added': { news: [added] },
    'another place': { news: [place] },
    'from the net': { news: [fromTheNet] },
    'to the net': { news: [place], where: undefined },
    paused: { news: [paused], resting },
    'paused for now': { news: [pausedForNow], coming: [] },
    resumed: { news: [resumed] },
    'two moved': { news: [moved, movedAgain] },
    'two called off': { news: [cancelled, unexplained] },
    'two added': { news: [added, addedToo] },
    'a rest among others': { news: [cancelled, paused], resting },
    'going on among others': { news: [moved, resumed] },
    everything: { news: [moved, cancelled, added, place, paused], resting },
  },
  'session.tomorrow': {
    'not the last, nothing settled': { isLast: false, roomAndKey: null },
    'on the net': { venue: undefined, roomAndKey: undefined },
    'in a week': { day: at('2026-03-17') },
  },
  'session.log-missing': { 'another year': { day: at('2025-12-30') } },
  'handover.thanks': { 'one meeting, no questions': { held: 1, followUpOn: undefined } },
  'handover.pack': { 'self-started': { selfStarted: true }, 'no questions': { followUpOn: undefined } },
  'follow-up.ask': questions,
  'follow-up.reminder': {},
  'group.help-wanted': {},
};
