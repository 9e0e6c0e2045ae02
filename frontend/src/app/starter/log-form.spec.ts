import { describe, expect, it } from '@jest/globals';
import { NewSessionLog } from '@igang/contracts';
import { EMPTY_LOG, framesBefore, toLog } from './log-form.ts';

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
