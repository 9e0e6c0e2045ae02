import { cursorOf, keyOf, toPage } from './paging.ts';

const idOf = (number: number) => `00000000-0000-7000-8000-00000000000${number}`;

describe('keyset paging', () => {
  const page = (rows: number[], limit: number) => toPage(rows, limit, (row) => [row, idOf(row)], String);

  it('hands the key of the last shown row to the next request', () => {
    const { items, next } = page([1, 2, 3], 2);
    expect(items).toEqual(['1', '2']);
    expect(keyOf(next ?? undefined, 'int4', 'id')).toEqual([2, idOf(2)]);
  });
  it('ends when there is no more', () => {
    expect(page([1, 2], 2).next).toBeNull();
    expect(page([], 2)).toEqual({ items: [], next: null });
  });
  it('starts without a cursor', () => expect(keyOf(undefined, 'int4', 'id')).toBeUndefined());
  it.each([
    '',
    'x',
    'AAAA',
    cursorOf([1]),
    cursorOf([1, 'id-1']),
    cursorOf(['1', idOf(1)]),
    cursorOf([1.5, idOf(1)]),
    cursorOf([2 ** 31, idOf(1)]),
    cursorOf([1, 2, 3]),
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[null,{}]').toString('base64url'),
  ])('refuses what it did not write: %s', (cursor) => expect(() => keyOf(cursor, 'int4', 'id')).toThrow('request.invalid'));
  it.each([
    ['instant', '2026-01-12T08:00:00.000Z', ['2026-02-31T08:00:00.000Z', '2026-01-12', '+275760-09-13T00:00:00.000Z', 'nå', 1]],
    ['day', '2026-01-12', ['2026-02-31', '2026-01-12T08:00:00.000Z', '99999-01-01']],
    ['text', 'Ås 😀', ['a\u0000b', '\ud800', 1]],
    ['number', 0.25, ['0.25']],
  ] as const)('reads a part that is %s, and nothing else', (part, good, bad) => {
    expect(keyOf(cursorOf([good]), part)).toEqual([good]);
    for (const one of bad) expect(() => keyOf(cursorOf([one]), part)).toThrow('request.invalid');
  });
});
