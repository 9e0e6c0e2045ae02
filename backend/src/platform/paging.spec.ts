import { cursorOf, keyOf, toPage } from './paging.ts';

describe('keyset paging', () => {
  const page = (rows: number[], limit: number) => toPage(rows, limit, (row) => [row, `id-${row}`], String);

  it('hands the key of the last shown row to the next request', () => {
    const { items, next } = page([1, 2, 3], 2);
    expect(items).toEqual(['1', '2']);
    expect(keyOf(next ?? undefined, 2)).toEqual([2, 'id-2']);
  });
  it('ends when there is no more', () => {
    expect(page([1, 2], 2).next).toBeNull();
    expect(page([], 2)).toEqual({ items: [], next: null });
  });
  it('starts without a cursor', () => expect(keyOf(undefined, 2)).toBeUndefined());
  it.each([
    '',
    'x',
    'AAAA',
    cursorOf([1]),
    cursorOf([1, 2, 3]),
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[null,{}]').toString('base64url'),
  ])('refuses what it did not write: %s', (cursor) => expect(() => keyOf(cursor, 2)).toThrow('request.invalid'));
});
