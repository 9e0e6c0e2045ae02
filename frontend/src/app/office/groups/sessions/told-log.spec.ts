import { emptyTold, toldLog } from './told-log.ts';

describe('what a starter tells of a meeting on the telephone', () => {
  it('leaves out what was not said', () => {
    expect(toldLog({ ...emptyTold('m'), present: 5, note: '  ' })).toEqual({ outcome: 'held', present: 5, frames: [] });
  });
  it('takes along what was', () => {
    const told = {
      ...emptyTold('m'),
      present: 5,
      frames: ['rounds' as const],
      readiness: '3',
      next: 'no' as const,
      note: ' Nøkkelen mangler ',
    };
    expect(toldLog(told)).toEqual({
      outcome: 'held',
      present: 5,
      frames: ['rounds'],
      readiness: 3,
      nextAgreed: false,
      note: 'Nøkkelen mangler',
    });
  });
  it('has no numbers of a meeting that was not held', () => {
    const told = {
      ...emptyTold('m'),
      outcome: 'cancelled' as const,
      present: 5,
      frames: ['rounds' as const],
      readiness: '3',
      next: 'yes' as const,
    };
    expect(toldLog(told)).toEqual({ outcome: 'cancelled', frames: [] });
  });
});
