import { rowAfter } from './row-after.ts';

describe('rowAfter', () => {
  it('walks down from outside to the first row and stops at the last', () => {
    expect(rowAfter('ArrowDown', -1, 3)).toBe(0);
    expect(rowAfter('ArrowDown', 2, 3)).toBe(2);
  });
  it('walks up and stops at the first', () => {
    expect(rowAfter('ArrowUp', 1, 3)).toBe(0);
    expect(rowAfter('ArrowUp', 0, 3)).toBe(0);
  });
  it('leaves keys alone that are not ours', () => {
    expect(rowAfter('ArrowUp', -1, 3)).toBeUndefined();
    expect(rowAfter('Home', -1, 3)).toBeUndefined();
    expect(rowAfter('a', 1, 3)).toBeUndefined();
    expect(rowAfter('ArrowDown', -1, 0)).toBeUndefined();
  });
});
