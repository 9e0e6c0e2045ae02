import fc from 'fast-check';
import { refuse } from '../decision.ts';
import { decidePlaces, decideResult, offerExpiry, offersToMake, restoreEnrolment } from './enrolment.ts';

const now = new Date('2026-01-12T08:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

describe('deciding places in order of arrival', () => {
  it('gives free places first and then truthful positions', () => {
    expect(decidePlaces({ capacity: 3, taken: 1, waiting: 0 }, 4)).toEqual([
      { state: 'confirmed' },
      { state: 'confirmed' },
      { state: 'waitlisted', position: 1 },
      { state: 'waitlisted', position: 2 },
    ]);
  });

  it('never lets a newcomer pass those who wait, even when a place is free', () => {
    expect(decidePlaces({ capacity: 3, taken: 2, waiting: 2 }, 1)).toEqual([{ state: 'waitlisted', position: 3 }]);
  });

  it('never passes the capacity, and deciding together equals deciding one by one', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(40), fc.nat(5), fc.nat(50), (capacity, taken, waiting, arrivals) => {
        const together = decidePlaces({ capacity, taken, waiting }, arrivals);
        const places = { capacity, taken, waiting };
        const oneByOne = Array.from({ length: arrivals }, () => {
          const [decision] = decidePlaces(places, 1);
          if (decision?.state === 'confirmed') places.taken++;
          else places.waiting++;
          return decision;
        });
        expect(together).toEqual(oneByOne);
        expect(places.taken).toBeLessThanOrEqual(Math.max(capacity, taken));
      }),
    );
  });
});

describe('offering freed places', () => {
  it('makes as many offers as there are places and people', () => {
    expect(offersToMake({ capacity: 5, taken: 3, waiting: 9 }, hours(100), now)).toBe(2);
    expect(offersToMake({ capacity: 5, taken: 3, waiting: 1 }, hours(100), now)).toBe(1);
  });
  it('makes none once the course has begun', () => {
    expect(offersToMake({ capacity: 5, taken: 0, waiting: 5 }, now, now)).toBe(0);
  });
  it('holds the offer for its hours, but never past twelve hours before the start', () => {
    expect(offerExpiry(now, hours(200), 48)).toEqual(hours(48));
    expect(offerExpiry(now, hours(30), 48)).toEqual(hours(18));
    expect(offerExpiry(now, hours(10), 48)).toEqual(hours(10));
  });
});

describe('undoing a cancellation', () => {
  const free = { capacity: 5, taken: 4, waiting: 0 };
  it('works for ten minutes', () => {
    expect(restoreEnrolment(free, now, new Date(now.getTime() + 600_000)).ok).toBe(true);
    expect(restoreEnrolment(free, now, new Date(now.getTime() + 600_001))).toEqual(refuse('enrolment.undo-too-late'));
  });
  it('is refused when the place has gone on', () => {
    expect(restoreEnrolment({ ...free, waiting: 1 }, now, now)).toEqual(refuse('enrolment.place-gone'));
    expect(restoreEnrolment({ ...free, taken: 5 }, now, now)).toEqual(refuse('enrolment.place-gone'));
  });
});

describe('deciding the result', () => {
  it('needs every day when the course type says so', () => {
    expect(decideResult('passed', ['present', 'late'], true).ok).toBe(true);
    expect(decideResult('passed', ['present', 'absent'], true)).toEqual(refuse('result.not-all-days', { days: 2, present: 1 }));
    expect(decideResult('passed', ['present', 'absent'], false).ok).toBe(true);
    expect(decideResult('repeat', ['absent', 'absent'], true).ok).toBe(true);
  });
  it('waits for attendance on every day', () => {
    expect(decideResult('passed', ['present', undefined], true)).toEqual(refuse('attendance.incomplete'));
  });
});
