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
  it('takes j and k for down and up, but only from a row', () => {
    expect(rowAfter('j', 0, 3)).toBe(1);
    expect(rowAfter('k', 1, 3)).toBe(0);
    expect(rowAfter('j', -1, 3)).toBeUndefined();
    expect(rowAfter('k', -1, 3)).toBeUndefined();
  });
  it('leaves keys alone that are not ours', () => {
    expect(rowAfter('ArrowUp', -1, 3)).toBeUndefined();
    expect(rowAfter('Home', -1, 3)).toBeUndefined();
    expect(rowAfter('a', 1, 3)).toBeUndefined();
    expect(rowAfter('ArrowDown', -1, 0)).toBeUndefined();
  });
});
