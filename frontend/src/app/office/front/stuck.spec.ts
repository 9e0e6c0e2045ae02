import type { StuckItem } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words } from '@igang/i18n/words/insight/office.nb';
import { stuckCard } from './stuck.ts';

const TODAY = '2026-03-12';
const item = (kind: StuckItem['kind'], values: StuckItem['values'] = {}): StuckItem => ({
  id: '1',
  kind,
  subjectId: 's1',
  subject: 'Nærbø, tirsdag',
  place: 'Hå',
  since: '2026-03-06T10:00:00Z',
  dueOn: null,
  values,
  officeName: 'Rogaland og Agder',
});
const card = (kind: StuckItem['kind'], values?: StuckItem['values']) => stuckCard(item(kind, values), words.stuck, formatIn('nb'), TODAY);

const KINDS: readonly StuckItem['kind'][] = [
  'group-without-starter',
  'meeting-without-starter',
  'starter-missing',
  'request-unanswered',
  'people-to-ring',
  'group-ready-to-call-in',
  'group-ready-to-start',
  'log-missing',
  'handover-overdue',
  'follow-up-due',
  'help-wanted',
  'enquiry-unanswered',
  'supervision-wanted',
  'course-too-few',
  'course-draft-soon',
  'review-waiting',
  'attendance-missing',
  'results-missing',
];

describe('stuckCard', () => {
  it.each(KINDS)('%s makes a whole sentence, an action and a way there without any values', (kind) => {
    const made = card(kind);
    expect(`${made.strong} ${made.rest}`).toMatch(/^\S.*\.$/);
    expect(`${made.strong} ${made.rest} ${made.action}`).not.toMatch(/undefined|NaN/);
    expect(made.link).toMatch(/^\/kontor\/(?:kurs|grupper|henvendelser|folk)\/s1/);
  });

  it('tells how many were asked and said no', () => {
    expect(card('group-without-starter', { asked: 3, declined: 1 })).toMatchObject({ rest: '3 er spurt, 1 sa nei.', action: 'Spør neste' });
    expect(card('group-without-starter', { asked: 2, declined: 2 }).rest).toBe('2 er spurt, alle sa nei.');
    expect(card('group-without-starter', { asked: 1, declined: 1 }).rest).toBe('Én er spurt, og sa nei.');
    expect(card('group-without-starter', { asked: 0 })).toMatchObject({ rest: 'Ingen er spurt ennå.', action: 'Spør en igangsetter' });
  });

  it('says that it is a group where its name does not', () => {
    expect(card('help-wanted').strong).toBe('Gruppa «Nærbø, tirsdag» ber om hjelp.');
    const named = { ...item('help-wanted'), subject: 'Selvhjelpsgruppa Bryne' };
    expect(stuckCard(named, words.stuck, formatIn('nb'), TODAY).strong).toBe('Selvhjelpsgruppa Bryne ber om hjelp.');
  });

  it('says which meeting nobody comes to, and who is alone', () => {
    const meeting = stuckCard(
      { ...item('meeting-without-starter', { number: 2 }), dueOn: '2026-03-15' },
      words.stuck,
      formatIn('nb'),
      TODAY,
    );
    expect(meeting).toMatchObject({ rest: 'Ingen igangsetter kan komme på møte 2.', age: 'møtet er om 3 dager', fragment: 'moter' });
    expect(card('starter-missing', { starter: 'Ola Vik' }).rest).toBe('Ola Vik er alene nå.');
  });

  it('says whom to call about a missing log', () => {
    expect(card('log-missing', { number: 2, starter: 'Tone Dahl, Ola Vik' })).toMatchObject({
      rest: 'møte 2 er ikke logget. Tone Dahl, Ola Vik er minnet på det.',
      action: 'Ring Tone',
      fragment: 'igangsettere',
    });
    expect(card('log-missing', { number: 2, starter: '' })).toMatchObject({ rest: 'møte 2 er ikke logget.', action: 'Se møtet' });
  });

  it('leads to the sign-up that has waited longest, and says how long', () => {
    expect(card('review-waiting', { number: 2, first: 'e1' })).toMatchObject({
      rest: '2 påmeldinger skal godkjennes.',
      action: 'Se den eldste påmeldingen',
      link: '/kontor/kurs/s1/deltaker/e1',
      age: 'har ventet 6 dager',
    });
    expect(stuckCard({ ...item('review-waiting'), place: '' }, words.stuck, formatIn('nb'), TODAY).strong).toBe(
      'Nettkurset har noen som venter på svar.',
    );
  });

  it('says how long it has waited, or the day that is near', () => {
    expect(card('help-wanted').age).toBe('6 dager');
    expect(stuckCard({ ...item('course-too-few'), dueOn: '2026-03-15' }, words.stuck, formatIn('nb'), TODAY).age).toBe(
      'begynner om 3 dager',
    );
    expect(stuckCard({ ...item('log-missing'), dueOn: '2026-03-05' }, words.stuck, formatIn('nb'), TODAY).age).toBe('6 dager');
  });

  it('leads to the course day for attendance and results', () => {
    expect(card('results-missing', { number: 4 }).link).toBe('/kontor/kurs/s1/kursdag');
  });
});
