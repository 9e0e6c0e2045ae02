import fc from 'fast-check';
import { refuse } from '../decision.ts';
import { addDays, daysBetween } from '../time.ts';
import { decideHandover, HANDOVER_CHECKLIST, nextInRhythm, RHYTHMS } from './handover.ts';

const today = '2026-03-01';
const handover = { on: today, checked: HANDOVER_CHECKLIST, sessionsPlanned: 0, sessionsHeld: 1, reachable: true };

describe('the day of a handover', () => {
  it.each([0, 60])('may be told %s days late', (days) => {
    expect(decideHandover({ ...handover, on: addDays(today, -days) }, today).ok).toBe(true);
  });
  it('is refused when it is longer ago than that, as the first question would come too late', () => {
    expect(decideHandover({ ...handover, on: addDays(today, -61) }, today)).toEqual(refuse('handover.date'));
  });
  it('is refused when it is to come', () => {
    expect(decideHandover({ ...handover, on: addDays(today, 1) }, today)).toEqual(refuse('handover.date'));
  });
});

it.each(HANDOVER_CHECKLIST)('nothing is handed over before it is agreed: %s', (open) => {
  const checked = HANDOVER_CHECKLIST.filter((item) => item !== open);
  expect(decideHandover({ ...handover, checked }, today)).toEqual(refuse('handover.checklist', { missing: 1 }));
});

describe('the next meeting of a group with a rhythm', () => {
  it('is the first one while that has not been', () => {
    expect(nextInRhythm('2026-03-09', 2, today)).toBe('2026-03-09');
  });
  it('is today when one falls on today', () => {
    expect(nextInRhythm('2026-02-15', 2, today)).toBe(today);
  });
  it('is the coming one when the last was yesterday', () => {
    expect(nextInRhythm('2026-02-28', 4, today)).toBe('2026-03-28');
  });
  it('keeps the rhythm, is not over, and leaves none out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.constantFrom(...RHYTHMS), (days, everyWeeks) => {
        const from = addDays(today, days);
        const next = nextInRhythm(from, everyWeeks, today);
        expect(daysBetween(from, next) % (7 * everyWeeks)).toBe(0);
        expect(next >= today && next >= from).toBe(true);
        expect(next === from || addDays(next, -7 * everyWeeks) < today).toBe(true);
      }),
    );
  });
});
