import { REFUSALS } from '@igang/domain';
import { en } from './problems.en.ts';
import { nb } from './problems.nb.ts';
import { nn } from './problems.nn.ts';

describe.each([
  ['nb', nb],
  ['nn', nn],
  ['en', en],
] as const)('sentences for refusals in %s', (_, words) => {
  it.each(REFUSALS)('%s is a whole sentence, with or without its numbers', (code) => {
    for (const values of [
      {},
      { on: '2026-09-05 2026-09-12', courses: 3, today: '2026-03-01' },
      { taken: 1, places: 20, days: 2, minimum: 8, left: 1, missing: 1, groups: 3, sessions: 4, earlier: 1, present: 1, over: 8 },
    ]) {
      const sentence = words[code](values);
      expect(sentence).toMatch(/^\S.*[.!]$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});

describe('sentences for refusals', () => {
  it('name the courses that stand in the way of closing a venue by their days', () => {
    expect(nb['venue.has-courses']({ courses: 7, on: '2026-09-05 2026-09-12', today: '2026-03-01' })).toBe(
      '7 kurs er planlagt her fra den dagen: lørdag 5. september, lørdag 12. september og 5 til. Flytt eller avlys dem, eller velg en senere dag.',
    );
    expect(en['course.venue-closed']({ on: '2026-09-07', today: '2026-03-01' })).toBe(
      'The venue is closed from Monday 7 September. Choose another venue or earlier days.',
    );
  });
  it('count what they are told', () => {
    expect(nb['course.capacity-under-taken']({ taken: 12 })).toBe('12 plasser er allerede gitt. Du kan ikke ha færre plasser enn det.');
    expect(en['handover.sessions-left']({ left: 1 })).toBe('1 meeting with the starter remains. Log or cancel first.');
  });
});
