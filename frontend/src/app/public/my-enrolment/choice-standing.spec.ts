import type { MyEnrolment } from '@igang/contracts';
import { stillLooked } from './choice-standing.ts';

type Choice = MyEnrolment['choices'][number];
const choices = (...states: Choice['state'][]): Choice[] =>
  states.map((state, i) => ({
    courseId: `course-${i}`,
    rank: i + 2,
    type: { nb: 'Igangsetterkurs', nn: 'Igangsetjarkurs', en: 'Starter course' },
    place: 'Sandnes',
    days: [],
    state,
  }));

describe('the other courses she chose', () => {
  it('are looked after while she waits and has no place by any of them', () => {
    expect(stillLooked({ state: 'waitlisted', choices: choices(null, 'cancelled') })).toBe(true);
    expect(stillLooked({ state: 'waitlisted', choices: choices('confirmed', null) })).toBe(false);
    expect(stillLooked({ state: 'confirmed', choices: choices('cancelled', null) })).toBe(false);
    expect(stillLooked({ state: 'expired', choices: choices(null) })).toBe(false);
  });
});
