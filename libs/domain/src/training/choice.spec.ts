import fc from 'fast-check';
import { chanceOfPlace } from './chance.ts';
import { type FurtherChoice, givenBack, nextChoice } from './choice.ts';
import { decideParty } from './party.ts';

const places = (free: number, waiting = 0) => ({ capacity: 10, taken: 10 - free, waiting });
const second: FurtherChoice = { courseId: 'second', rank: 2, open: true, places: places(1) };
const third: FurtherChoice = { courseId: 'third', rank: 3, open: true, places: places(5) };

describe('a second and a third choice', () => {
  it('is tried in her order while she waits for the first', () => {
    expect(nextChoice('waitlisted', [], [third, second])?.courseId).toBe('second');
    expect(nextChoice('waitlisted', [], [third, { ...second, places: places(0) }])?.courseId).toBe('third');
    expect(nextChoice('waitlisted', [], [{ ...second, places: places(1, 1) }])).toBeUndefined();
    expect(nextChoice('waitlisted', [], [{ ...second, open: false }])).toBeUndefined();
  });
  it('gives nobody two places', () => {
    expect(nextChoice('confirmed', [], [second])).toBeUndefined();
    expect(nextChoice('waitlisted', ['confirmed'], [third])).toBeUndefined();
    expect(nextChoice('waitlisted', ['cancelled'], [third])?.courseId).toBe('third');
  });
  it('is not tried beyond a place that is offered to her', () => {
    expect(nextChoice('waitlisted', ['offered'], [third])).toBeUndefined();
    expect(nextChoice('waitlisted', ['waitlisted'], [third])?.courseId).toBe('third');
  });
  it('is given back while it is only offered, too', () => {
    expect(
      givenBack('first', [
        { id: 'first', state: 'offered' },
        { id: 'second', state: 'offered' },
        { id: 'third', state: 'waitlisted' },
      ]).map(({ id }) => id),
    ).toEqual(['second']);
  });
  it('is given back for the place she takes', () => {
    const chain = [
      { id: 'first', state: 'offered' },
      { id: 'second', state: 'confirmed' },
      { id: 'third', state: 'cancelled' },
    ] as const;
    expect(givenBack('first', chain).map(({ id }) => id)).toEqual(['second']);
  });
});

describe('a party', () => {
  it('is all or nobody, or as many as there are places for', () => {
    expect(decideParty(places(3), 3, 'all')).toEqual(['held', 'held', 'held']);
    expect(decideParty(places(2), 3, 'all')).toEqual([]);
    expect(decideParty(places(2), 3, 'as-many')).toEqual(['held', 'held', 'waitlisted']);
    expect(decideParty(places(3, 1), 2, 'all')).toEqual([]);
  });
  it('of as many as there are places waits altogether where somebody waits', () => {
    expect(decideParty(places(3, 1), 2, 'as-many')).toEqual(['waitlisted', 'waitlisted']);
  });
  it('never holds more places than are free, and never passes somebody who waits', () => {
    const about = fc.record({
      free: fc.nat(10),
      waiting: fc.nat(3),
      people: fc.integer({ min: 2, max: 10 }),
      mode: fc.constantFrom('all' as const, 'as-many' as const),
    });
    fc.assert(
      fc.property(about, ({ free, waiting, people, mode }) => {
        const seats = decideParty(places(free, waiting), people, mode);
        const held = seats.filter((seat) => seat === 'held').length;
        expect(held).toBeLessThanOrEqual(waiting > 0 ? 0 : free);
        if (mode === 'all') expect([0, people]).toContain(held);
      }),
    );
  });
});

describe('the chance of a place', () => {
  const waits = (of: number, offered: number, position = 3) => ({ position, offered, of });
  it('is how it went with those who stood at the same number', () => {
    expect(chanceOfPlace([waits(40, 40, 1), waits(22, 14)], 3)).toEqual({ offered: 14, of: 22 });
  });
  it('is not said where nobody has stood at that number', () => expect(chanceOfPlace([waits(40, 40, 1)], 3)).toBeUndefined());
  it('is not said from fewer than twenty', () => {
    expect(chanceOfPlace([waits(19, 19)], 3)).toBeUndefined();
    expect(chanceOfPlace([waits(20, 0)], 3)).toEqual({ offered: 0, of: 20 });
  });
});
