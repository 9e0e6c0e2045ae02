import { StuckKind } from '@igang/contracts';
import { OFFICE_WORK, recordOf } from '@igang/domain';
import type { MailValues, OfficeMailWords, PointMailWords, RoleMailWords } from '@igang/i18n/messages/mail';
import type { CasesOf } from './mail-cases.ts';

const at = (date: string) => ({ date, startsAt: '18:00', endsAt: '20:00' });
const two = [at('2026-03-18'), at('2026-03-25')];

/** Every kind of stuck thing: one of it, and several, at a place and at none. */
const digest = (count: number, place: string): Pick<MailValues['work.digest'], 'items'> => ({
  items: StuckKind.options.map((kind) => ({ kind, count, place, since: '2026-02-16' })),
});

/** Every line that a mail of an office, or of anybody's address, may have or lack, with it and without. */
export const ORGANISATION_CASES: CasesOf<keyof (OfficeMailWords & PointMailWords & RoleMailWords) | 'address.prove' | 'address.moved'> = {
  'address.prove': { taken: { taken: true } },
  'address.moved': {},
  'role.invited': {
    'at a contact point': { role: 'contact-point', point: 'Frivilligsentralen på Varhaug' },
    trainer: { role: 'trainer' },
    national: { role: 'national', office: 'Hovedkontoret' },
    auditor: { role: 'auditor', office: 'Hovedkontoret' },
  },
  'role.ended': { 'in an office': { role: 'coordinator', point: undefined } },
  'office.closed': {
    'goes on': { goesOn: 'coordinator' },
    'leads her courses': { goesOn: 'trainer' },
  },
  'office.taken-over': { nothing: { work: recordOf(OFFICE_WORK, () => 0) } },
  'contact-point.confirm': {
    'no name, no telephone': { greeted: undefined, phone: null },
    hidden: { isHidden: true },
    again: { again: true },
  },
  'contact-point.hidden': { 'no telephone': { phone: null } },
  'starter.supervision': { 'no telephone': { starter: { name: 'Maria Sæther', phone: null, email: 'maria@example.no' } } },
  'starter.withdrew': {},
  'starter.away': { 'two meetings': { meetings: two } },
  'starter.back': { 'one meeting': { meetings: two.slice(1) } },
  'starter.released': { support: { support: true }, 'no meetings': { meetings: [] } },
  'starter.qualification-expires': { 'another year': { until: '2027-01-09' } },
  'course.too-few': {
    nobody: { taken: 0 },
    one: { taken: 1 },
    closed: { openUntil: undefined },
  },
  'group.starter-missing': {
    'one missing': { missing: 1, alone: [], away: [] },
    'two missing, one away': { missing: 2, alone: [], away: [{ name: 'Ola', dates: ['2026-03-18', '2026-03-25'] }] },
    'alone today': { missing: 1, alone: ['2026-03-10', '2026-03-17'], away: [] },
    'alone later': { missing: 1, alone: ['2026-03-17'], away: [] },
  },
  'group.starter-back': { 'two meetings': { dates: ['2026-03-18', '2026-03-25'] } },
  'group.rescheduled': {},
  'work.digest': {
    'one of each': digest(1, 'Hå'),
    'several of each': digest(4, 'Sandnes'),
    placeless: digest(1, ''),
    'several, placeless': digest(2, ''),
  },
};
