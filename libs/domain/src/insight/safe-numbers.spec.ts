import fc from 'fast-check';
import { coarseShare, inFives, isSafePeriod, LEAST_SHOWN, type Parts, safeParts } from './safe-numbers.ts';

const columnOf = (...parts: number[]): Parts<number> => ({ parts, total: parts.reduce((sum, part) => sum + part, 0) });

describe('safeParts', () => {
  it('shows what is large, and that there is nobody', () => {
    expect(safeParts(columnOf(12, 0, 7))).toEqual({ parts: [12, 0, 7], total: 19 });
  });
  it('hides a small part, and another so that it cannot be computed', () => {
    expect(safeParts(columnOf(3, 30, 8))).toEqual({ parts: [null, 30, null], total: 41 });
  });
  it('hides another though two are small: their sum would be small too', () => {
    expect(safeParts(columnOf(1, 1, 30, 8))).toEqual({ parts: [null, null, 30, null], total: 40 });
  });
  it('hides the sum when there is nothing else to hide it behind', () => {
    expect(safeParts(columnOf(3, 0, 3))).toEqual({ parts: [null, 0, null], total: null });
    expect(safeParts(columnOf(2, 0))).toEqual({ parts: [null, 0], total: null });
  });
  it('does not tell of the few that a share leaves out', () => {
    expect(safeParts(columnOf(10, 20), columnOf(12, 30))).toEqual({ parts: [null, null], total: 30 });
    expect(safeParts(columnOf(12, 30), columnOf(12, 30))).toEqual({ parts: [12, 30], total: 42 });
  });
  it('hides a part when the sum alone would tell', () => {
    // 50 of 52 in all: 2 left out, though neither office leaves out a few.
    const { parts, total } = safeParts({ parts: [20, 30], total: 50 }, { parts: [20, 30], total: 52 });
    expect(total).toBeNull();
    expect(parts).toEqual([null, 30]);
  });

  it('leaves the sum where the part that goes too stands first', () => {
    expect(safeParts(columnOf(7, 3, 30))).toEqual({ parts: [null, null, 30], total: 40 });
  });
  it('hides the first of two as small as each other', () => {
    expect(safeParts(columnOf(3, 8, 8))).toEqual({ parts: [null, null, 8], total: 19 });
  });
  it('shows five, and five left out', () => {
    expect(safeParts(columnOf(5, 20), columnOf(10, 25))).toEqual({ parts: [5, 20], total: 25 });
  });
  it('does not tell of the few that two offices leave out between them', () => {
    // 16 of 18 would be computed for the first two: the smallest part is no place to hide two people.
    expect(safeParts(columnOf(10, 6, 40), columnOf(12, 6, 50))).toEqual({ parts: [null, 6, null], total: 56 });
  });
  it('hides the sum when no part is left behind which the few that are left out can hide', () => {
    expect(safeParts(columnOf(10, 6, 7, 40), columnOf(12, 6, 7, 43))).toEqual({ parts: [null, null, 7, null], total: 63 });
    expect(safeParts(columnOf(10, 6), columnOf(12, 6))).toEqual({ parts: [null, 6], total: null });
  });
  it('tells of nobody left out of a share by subtraction either, for any table', () => {
    const office = fc.nat(14).chain((whole) => fc.nat(whole).map((count) => ({ whole, count })));
    fc.assert(
      fc.property(fc.array(office, { minLength: 1, maxLength: 6 }), (offices) => {
        const [column, whole] = [columnOf(...offices.map(({ count }) => count)), columnOf(...offices.map((one) => one.whole))];
        const { parts, total } = safeParts(column, whole);
        const isTold = (number: number) => number === 0 || number >= LEAST_SHOWN;
        const hidden = offices.filter((_, i) => parts[i] === null);
        const sum = (key: 'count' | 'whole') => hidden.reduce((all, one) => all + one[key], 0);
        for (const [i, { count, whole: all }] of offices.entries())
          if (parts[i] !== null) expect([count, all - count].every(isTold)).toBe(true);
        const bySubtraction = total === null ? [] : [total, whole.total - total, sum('count'), sum('whole') - sum('count')];
        expect(bySubtraction.filter((number) => !isTold(number))).toEqual([]);
        expect(hidden.length).not.toBe(total === null ? 0 : 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never lets a small part, or the sum of those hidden, be computed, for any table', () => {
    let state = 7;
    const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 1_000; round++) {
      const column = columnOf(...Array.from({ length: 1 + next(6) }, () => next(4) * next(7)));
      const safe = safeParts(column);
      const shown = safe.parts.filter((part) => part !== null);
      for (const number of [...shown, ...(safe.total === null ? [] : [safe.total])]) {
        expect(number === 0 || number >= LEAST_SHOWN).toBe(true);
      }
      const hidden = safe.parts.filter((part) => part === null).length;
      if (safe.total === null || hidden === 0) continue;
      // What subtraction gives is never small, and never one part's own number.
      expect(safe.total - shown.reduce((sum, part) => sum + part, 0)).toBeGreaterThanOrEqual(LEAST_SHOWN);
      expect(hidden).toBeGreaterThan(1);
    }
  });
});

describe('numbers that grow', () => {
  it('are told in whole fives', () => {
    expect([0, 1, 4, 5, 9, 10, 123].map(inFives)).toEqual([0, null, null, 5, 5, 10, 120]);
  });
  it('are told as coarse shares', () => {
    expect([1, 0.917, 0.87, 0].map(coarseShare)).toEqual([1, 0.9, 0.85, 0]);
  });
});

describe('isSafePeriod', () => {
  const today = '2026-11-30';
  it('is a whole year that is over', () => {
    expect(isSafePeriod('2025-01-01', '2025-12-31', today)).toBe(true);
  });
  it('begins to be one the day after it has ended', () => {
    expect(isSafePeriod('2026-01-01', '2026-12-31', '2026-12-31')).toBe(false);
    expect(isSafePeriod('2026-01-01', '2026-12-31', '2027-01-01')).toBe(true);
  });
  it.each([
    ['the year that still grows', '2026-01-01', '2026-12-31'],
    ['a day', '2025-03-01', '2025-03-01'],
    ['a year but a day', '2025-01-02', '2025-12-31'],
    ['two years, of which one is subtracted', '2024-01-01', '2025-12-31'],
    ['everything', '2000-01-01', '2025-12-31'],
    ['the year up to today', '2026-01-01', '2026-11-30'],
  ])('is not %s', (_, from, until) => expect(isSafePeriod(from, until, today)).toBe(false));
});
