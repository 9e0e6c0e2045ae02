import { lengthToAsk, together } from './lists.ts';

const rows = (...ids: number[]) => ids.map((id) => ({ id, now: 'old' }));
const fresh = (...ids: number[]) => ids.map((id) => ({ id, now: 'new' }));

describe('a list one comes back to', () => {
  it('is asked for as long as it was, up to what the API gives', () => {
    expect(lengthToAsk(undefined, 60, 100)).toBe(60);
    expect(lengthToAsk(undefined, 344, 100)).toBe(100);
    expect(lengthToAsk(12, 24, 100)).toBe(24);
  });
  it('is asked for as ever when it was never unfolded', () => {
    expect(lengthToAsk(undefined, 20, 100)).toBeUndefined();
    expect(lengthToAsk(50, 3, 100)).toBeUndefined();
    expect(lengthToAsk(undefined, 0, 100)).toBeUndefined();
  });
  it('shows what it was until the fresh one is here, and then the fresh one', () => {
    const before = { items: rows(1, 2, 3), next: 'c' };
    expect(together(before, undefined)).toBe(before);
    const now = { items: fresh(1, 2, 4), next: null };
    expect(together(before, now)).toBe(now);
    expect(together(undefined, now)).toBe(now);
  });
  it('keeps the rest of a list longer than can be asked for at once, nobody in it twice', () => {
    const before = { items: rows(1, 2, 3, 4), next: 'after 4', total: 9 };
    const now = { items: fresh(1, 3), next: 'after 3', total: 8 };
    expect(together(before, now)).toEqual({ items: [...fresh(1, 3), ...rows(4)], next: 'after 4', total: 8 });
  });
  it('is as short as it has become', () => {
    const now = { items: fresh(1), next: null };
    expect(together({ items: rows(1, 2, 3), next: null }, now)).toBe(now);
  });
});
