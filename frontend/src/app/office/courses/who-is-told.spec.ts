import { formatIn } from '@igang/i18n';
import { shownPhone } from '@igang/i18n/text';
import { words as nb } from '@igang/i18n/words/training/office-course-steps.nb';
import { whoIsTold } from './who-is-told.ts';

const DAY = { w: nb.told, f: formatIn('nb'), today: '2026-03-02', now: new Date('2026-03-02T12:00:00Z') };
const NIGHT = { ...DAY, now: new Date('2026-03-02T21:30:00Z') };
const readers = { audience: { total: 14, inCalendar: 12, trainers: ['Solveig Undheim', 'Turid Bakke'], toRing: [] }, interested: 4 };
const nobody = { audience: { total: 0, inCalendar: 0, trainers: [], toRing: [] }, interested: 0 };

describe('who is told of a course', () => {
  it('counts those who lead it, also when nobody has signed up', () => {
    const onlyTrainers = { ...nobody, audience: { ...nobody.audience, trainers: ['Turid Bakke'] } };
    expect(whoIsTold('change', onlyTrainers, DAY)).toMatch(
      /^E-post til de som holder kurset \(Turid Bakke\)\. E-posten går om fem minutter\./,
    );
    expect(whoIsTold('change', nobody, DAY)).toBe('Ingen får e-post.');
  });
  it('names those on the interest list before a course is announced', () => {
    expect(whoIsTold('publish', readers, DAY)).toBe(
      'E-post til 4 som har bedt om beskjed og de som holder kurset (Solveig Undheim og Turid Bakke). E-posten går nå.',
    );
  });
  it('says when, by night, too', () => {
    expect(whoIsTold('confirm', readers, NIGHT)).toBe('E-post til 12 med plass. E-posten går tirsdag 3. mars kl. 8, så ingen vekkes.');
    expect(whoIsTold('change', readers, NIGHT)).toContain('så ingen vekkes');
  });
  it('says who must be rung, since they have no address, and not before a course is announced', () => {
    const toRing = [
      { name: 'Dina Dør', phone: '+4741234567' },
      { name: 'Nils Navn', phone: null },
    ];
    const some = { ...readers, audience: { ...readers.audience, toRing } };
    const last = `Har ingen e-postadresse, og må ringes: Dina Dør (${shownPhone('+4741234567')}) og Nils Navn.`;
    for (const step of ['change', 'confirm'] as const) expect(whoIsTold(step, some, DAY).endsWith(last)).toBe(true);
    expect(whoIsTold('change', { ...nobody, audience: { ...nobody.audience, toRing } }, DAY)).toBe(`Ingen får e-post. ${last}`);
    expect(whoIsTold('publish', some, DAY)).not.toContain('Dina');
  });
});
