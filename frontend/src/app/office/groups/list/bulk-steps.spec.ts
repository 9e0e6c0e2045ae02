import { applies } from './bulk-steps.ts';

const row = { state: 'forming', paused: false, starters: ['Maria'], coming: 5 } satisfies Parameters<typeof applies>[1];

describe('what can be done to several groups at once', () => {
  it('calls in groups with somebody to call and somebody to meet', () => {
    expect(applies('call-in', row)).toBe(true);
    expect(applies('call-in', { ...row, starters: [] })).toBe(false);
    expect(applies('call-in', { ...row, coming: 0 })).toBe(false);
    expect(applies('call-in', { ...row, paused: true })).toBe(false);
    expect(applies('call-in', { ...row, state: 'called-in' })).toBe(false);
  });
  it('pauses what meets, and lets what rests meet again', () => {
    expect([applies('pause', row), applies('resume', row)]).toEqual([true, false]);
    expect([applies('pause', { ...row, paused: true }), applies('resume', { ...row, paused: true })]).toEqual([false, true]);
    expect([applies('pause', { ...row, state: 'ended' }), applies('resume', { ...row, state: 'ended', paused: true })]).toEqual([
      false,
      false,
    ]);
  });
});
