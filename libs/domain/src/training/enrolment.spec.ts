import fc from 'fast-check';
import { refuse } from '../decision.ts';
import { decidePlaces, decideResult, offerExpiry, offersToMake, onConfirming, type Presence, restoreEnrolment } from './enrolment.ts';
import { instantAfter } from '../spans.ts';

const now = new Date('2026-01-12T08:00:00Z');
const hours = (count: number) => instantAfter(now, { hours: count });

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

describe('confirming an address', () => {
  const places = { capacity: 3, taken: 2, waiting: 0 };
  it('leads to a place where one is free', () => {
    expect(onConfirming(places, false)).toEqual({ state: 'confirmed' });
  });
  it('leads to the end of the list where none is', () => {
    expect(onConfirming({ ...places, taken: 3, waiting: 4 }, false)).toEqual({ state: 'waitlisted', position: 5 });
  });
  it('leads first to the office where it looks at every sign-up, whether or not there is a place', () => {
    expect(onConfirming(places, true)).toEqual({ state: 'in-review' });
    expect(onConfirming({ ...places, taken: 3 }, true)).toEqual({ state: 'in-review' });
  });
});

it('nobody gets a place on a course whose capacity was lowered under what is taken', () => {
  expect(decidePlaces({ capacity: 3, taken: 5, waiting: 0 }, 2)).toEqual([
    { state: 'waitlisted', position: 1 },
    { state: 'waitlisted', position: 2 },
  ]);
});

describe('offering freed places', () => {
  it('makes as many offers as there are places and people', () => {
    expect(offersToMake({ capacity: 5, taken: 3, waiting: 9 }, hours(100), now)).toBe(2);
    expect(offersToMake({ capacity: 5, taken: 3, waiting: 1 }, hours(100), now)).toBe(1);
  });
  it('makes none once the course has begun', () => {
    expect(offersToMake({ capacity: 5, taken: 0, waiting: 5 }, now, now)).toBe(0);
  });
  it('makes them to the last second before', () => {
    expect(offersToMake({ capacity: 5, taken: 0, waiting: 5 }, new Date(now.getTime() + 1000), now)).toBe(5);
  });
  it('makes none where more are taken than there are places, and none where nobody waits', () => {
    expect(offersToMake({ capacity: 5, taken: 6, waiting: 5 }, hours(100), now)).toBe(0);
    expect(offersToMake({ capacity: 5, taken: 3, waiting: 0 }, hours(100), now)).toBe(0);
  });
  it('holds an offer made twelve hours before the start or later until the start', () => {
    expect(offerExpiry(now, hours(12), 48)).toEqual(hours(12));
    expect(offerExpiry(now, hours(13), 48)).toEqual(hours(1));
  });
  it('never holds an offer longer than is said, however near the start is', () => {
    expect(offerExpiry(now, hours(10), 4)).toEqual(hours(4));
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
  it.each<Presence>(['late', 'left-early'])('counts %s as there', (presence) => {
    expect(decideResult('passed', [presence], true)).toEqual({ ok: true, value: 'passed' });
  });
  it('lets nobody pass who was never there, whatever the course type says', () => {
    expect(decideResult('passed', ['absent', 'absent'], false)).toEqual(refuse('result.not-all-days', { days: 2, present: 0 }));
  });
  it.each(['repeat', 'not-passed'] as const)('of "%s" needs no presence', (result) => {
    expect(decideResult(result, ['absent'], true)).toEqual({ ok: true, value: result });
  });
  it('waits for attendance on every day', () => {
    expect(decideResult('passed', ['present', undefined], true)).toEqual(refuse('attendance.incomplete'));
  });
});
