import { accept, refuse } from '../decision.ts';
import { decideCorrection, type ResultFrame, resultsThatStood } from './result.ts';
import { instantAfter } from '../spans.ts';

const endsAt = new Date('2026-03-15T15:00:00Z');
const after = (days: number) => instantAfter(endsAt, { days });
const frame: ResultFrame = { state: 'completed', endsAt, earlier: 'passed' };
const trainer = { byOffice: false, reason: 'Skrev feil' };

describe('correcting a result', () => {
  it.each([
    ['by the trainer, within a month', frame, trainer, after(30), accept(true)],
    ['by the trainer, later', frame, trainer, after(30.1), refuse('result.closed', { days: 30 })],
    ['by the office, later', frame, { byOffice: true, reason: undefined }, after(900), refuse('result.reason-needed', { days: 30 })],
    ['by the office, later, with a reason', frame, { byOffice: true, reason: 'Skrev feil' }, after(900), accept(true)],
    [
      'that is the first, late, of a course not completed',
      { ...frame, state: 'held' as const, earlier: null },
      trainer,
      after(60),
      accept(true),
    ],
    [
      'that is the first, late, of a completed course',
      { ...frame, earlier: null },
      trainer,
      after(60),
      refuse('result.closed', { days: 30 }),
    ],
    ['late, of a course not completed', { ...frame, state: 'held' as const }, trainer, after(60), refuse('result.closed', { days: 30 })],
  ])('%s', (...[, about, correction, now, expected]) => expect(decideCorrection(about, correction, now)).toEqual(expected));
});

it("a first result within a month is anybody's to set, of a completed course too", () => {
  expect(decideCorrection({ ...frame, earlier: null }, trainer, after(30))).toEqual(accept(true));
});

describe('results that stood', () => {
  const at = (minute: number) => instantAfter(new Date('2026-03-15T15:00:00Z'), { minutes: minute }).toISOString();
  it('are those nobody took back within ten minutes, and the newest', () => {
    const results = [
      { result: 'passed' as const, at: at(0) },
      { result: 'repeat' as const, at: at(1) },
      { result: 'passed' as const, at: at(11) },
      { result: 'not-passed' as const, at: at(20) },
    ];
    expect(resultsThatStood(results).map(({ at: when }) => when)).toEqual([at(1), at(20)]);
    expect(resultsThatStood([])).toEqual([]);
  });
});
