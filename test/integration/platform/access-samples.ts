import { randomUUID } from 'node:crypto';

/** Things to send that are right in form. */
export const DAY = { date: '2026-06-06', startsAt: '10:00', endsAt: '16:00' };
export const QUESTION = { kind: 'text', words: { nb: { label: 'X' } } };
export const plan = () => ({
  venueId: randomUUID(),
  days: [DAY, { ...DAY, date: '2026-06-07' }],
  capacity: 10,
  minimumPlaces: 5,
  enrolmentDeadline: '2026-06-01',
  trainerIds: [],
});
export const group = (officeId: string) => ({
  officeId,
  name: 'Fremmed gruppe',
  municipalityCode: '1121',
  form: 'physical',
  expectedSize: 6,
  contactEmail: 'x@example.no',
  startsAt: '18:00',
  endsAt: '20:00',
  sessionBudget: 1,
  sessionDates: ['2026-06-02'],
});
export const TIME = { kind: 'away', fromDay: '2026-06-01', untilDay: '2026-06-05' };
export const COURSE_TYPE = {
  names: { nb: 'X', nn: 'X', en: 'X' },
  days: 1,
  consecutive: false,
  modules: [],
  audience: 'anyone',
  allDaysRequired: true,
  validityMonths: null,
  renewalDays: null,
  countsForRenewal: false,
  offerHours: 48,
  approvalRequired: false,
};
export const OFFICE = { name: 'X', seat: 'Y', email: 'x@example.no' };
