import fc from 'fast-check';
import { addDays } from '../time.ts';
import { FOLLOW_UP_STATES, isClosing, isToCome, nextYearlyOn } from './follow-up.ts';

describe('a question to come', () => {
  it('is one that is planned or asked, and has no answer yet', () => {
    expect(FOLLOW_UP_STATES.filter(isToCome)).toEqual(['planned', 'due', 'no-answer', 'reminded', 'call-task']);
  });
});

describe('the next yearly question', () => {
  it('comes a year after the one before', () => {
    expect(nextYearlyOn('2026-03-01', '2026-04-12')).toBe('2027-03-01');
  });
  it('comes on its next anniversary where the one before was long ago', () => {
    expect(nextYearlyOn('2020-03-01', '2026-04-12')).toBe('2027-02-28');
  });
  it('waits another year where somebody tried to reach the group less than ninety days before', () => {
    const year = '2027-03-01';
    expect(nextYearlyOn('2026-03-01', addDays(year, -90))).toBe(year);
    expect(nextYearlyOn('2026-03-01', addDays(year, -89))).toBe('2028-02-29');
  });
  it('is always at least ninety days ahead, and never more than a year beyond them', () => {
    const day = fc.nat(9000).map((days) => addDays('2010-01-01', days));
    fc.assert(
      fc.property(day, day, (lastDueOn, today) => {
        fc.pre(lastDueOn <= today);
        const next = nextYearlyOn(lastDueOn, today);
        expect(next >= addDays(today, 90)).toBe(true);
        expect(next < addDays(today, 90 + 365)).toBe(true);
      }),
    );
  });
});

describe('an answer that closes the group', () => {
  it.each(['ended', 'merged'] as const)('is "%s"', (outcome) => expect(isClosing(outcome)).toBe(true));
  it.each([null, 'alive', 'paused', 'wants-help', 'no-questions'] as const)('is not "%s"', (outcome) =>
    expect(isClosing(outcome)).toBe(false),
  );
});
