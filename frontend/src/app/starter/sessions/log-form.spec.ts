import { describe, expect, it } from '@jest/globals';
import { NewSessionLog } from '@igang/contracts';
import { canBegin, EMPTY_LOG, framesBefore, toLog } from './log-form.ts';

describe('the log of a meeting', () => {
  const filled = {
    outcome: 'held',
    present: 6,
    absentWithNotice: 1,
    absentWithoutNotice: null,
    newcomers: 0,
    steppingIn: '2',
    frames: ['rounds'],
    readiness: '3',
    next: 'yes',
    note: ' Nøkkelen ligger i skranken. ',
    looked: false,
    everyoneIsAdult: false,
    nobodyKnowsAnother: false,
  } as const;

  it('is sent as the API takes it', () => {
    const log = toLog(filled);
    expect(log).toEqual({
      outcome: 'held',
      present: 6,
      absentWithNotice: 1,
      newcomers: 0,
      frames: ['rounds'],
      readiness: 3,
      steppingIn: 2,
      nextAgreed: true,
      note: 'Nøkkelen ligger i skranken.',
    });
    expect(NewSessionLog.safeParse(log).success).toBe(true);
  });
  it.each(['cancelled', 'starter-absent'] as const)('has no numbers when the meeting was %s', (outcome) => {
    const log = toLog({ ...filled, outcome });
    expect(log).toEqual({ outcome, frames: [], note: 'Nøkkelen ligger i skranken.' });
    expect(NewSessionLog.safeParse(log).success).toBe(true);
  });
  it('declares who begins, when the group begins with it and it was held', () => {
    const declared = { ...filled, everyoneIsAdult: true };
    expect(toLog(declared, true).begins).toEqual({ everyoneIsAdult: true, nobodyKnowsAnother: false });
    expect(toLog(declared).begins).toBeUndefined();
    expect(toLog({ ...declared, outcome: 'cancelled' }, true).begins).toBeUndefined();
  });
  it.each([
    [4, null, true],
    [3, 1, true],
    [3, null, false],
    [8, 1, false],
    [null, null, true],
  ])('of %s who came and %s who did not, a group can begin: %s', (present, absentWithNotice, can) => {
    expect(canBegin({ ...EMPTY_LOG, present, absentWithNotice })).toBe(can);
  });
  it('leaves out what is not answered', () => {
    expect(toLog({ ...EMPTY_LOG, outcome: 'held', present: 0, next: 'no' })).toEqual({
      outcome: 'held',
      present: 0,
      frames: [],
      nextAgreed: false,
    });
  });
  it('knows what the group has talked about before', () => {
    expect(framesBefore(undefined).size).toBe(0);
  });
});
