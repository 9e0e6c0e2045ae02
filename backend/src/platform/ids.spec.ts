import { newId } from './ids.ts';

describe('a new id', () => {
  it('is a UUID version 7', () => expect(newId(new Date())).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/));
  it('sorts by time', () => {
    const ids = [1, 2, 1e6, 1e9, 1.7e12, 1.8e12].map((ms) => newId(new Date(ms)));
    expect([...ids].sort()).toEqual(ids);
  });
  it('sorts as made, also while the clock stands still', () => {
    const now = new Date();
    const ids = Array.from({ length: 20_000 }, () => newId(now));
    expect([...ids].sort()).toEqual(ids);
  });
  it('does not repeat within a millisecond', () => {
    const now = new Date();
    expect(new Set(Array.from({ length: 20_000 }, () => newId(now))).size).toBe(20_000);
  });
});
