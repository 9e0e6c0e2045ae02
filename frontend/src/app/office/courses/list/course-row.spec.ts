import type { StaffCourseRow } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as nb } from '@igang/i18n/words/training/office-courses.nb';
import { courseLine } from './course-row.ts';

const row: StaffCourseRow = {
  id: 'c',
  officeName: 'Rogaland og Agder',
  type: { nb: 'Igangsetterkurs', nn: 'Igangsetjarkurs', en: 'Starter course' },
  state: 'open',
  form: 'physical',
  place: 'Sandnes',
  days: [
    { id: 'd1', number: 1, date: '2026-03-14', startsAt: '10:00', endsAt: '16:00' },
    { id: 'd2', number: 2, date: '2026-03-15', startsAt: '10:00', endsAt: '16:00' },
  ],
  capacity: 20,
  minimumPlaces: 8,
  taken: 4,
  waiting: 0,
  enrolmentDeadline: '2026-03-04',
  confirmed: false,
};
const line = (change: Partial<StaffCourseRow> = {}, several = false) =>
  courseLine({ ...row, ...change }, { w: nb, f: formatIn('nb'), today: '2026-03-01', several });

describe('courseLine', () => {
  it('names the course by type, place and days', () => {
    expect(line()).toMatchObject({
      name: 'Igangsetterkurs i Sandnes',
      when: 'Lørdag 14. og søndag 15. mars',
      deadline: 'ons. 4. mars',
      deadlineNote: 'om 3 dager',
      note: '',
    });
    expect(line({}, true).note).toBe('Rogaland og Agder');
  });
  it('tells what is missing until it is decided, and the list when there is one', () => {
    expect(line().placesNote).toBe('trenger 8');
    expect(line({ confirmed: true }).placesNote).toBe('');
    expect(line({ taken: 20, waiting: 3 }).placesNote).toBe('3 på venteliste');
    expect(line({ state: 'completed' }).placesNote).toBe('');
  });
});
