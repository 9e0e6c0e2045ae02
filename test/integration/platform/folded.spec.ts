import fc from 'fast-check';
import { fold } from '@igang/domain';
import { startApp, type TestApp } from '../../harness/app.ts';

/** The blocks names are written in here: Latin with all its extensions, marks, Greek, Cyrillic; signs between words. */
const SIGNS = [
  ...between(0x20, 0x24f),
  ...between(0x300, 0x4ff),
  ...between(0x1e00, 0x1fff),
  ...between(0x2010, 0x2027),
  ...['a', 'e', 'o', 'A', 'E', 'O', ' ', '\\', '%', '_', 'æ', 'ø', 'å', 'ẞ', 'Σ', 'ς'],
];

function between(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).filter((sign) => /\P{Cn}/u.test(sign));
}

describe('folded() of the database', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const folded = async (texts: readonly string[]): Promise<string[]> =>
    (
      await app.sql<{ text: string }>('SELECT folded(x) AS text FROM unnest($1::text[]) WITH ORDINALITY AS t(x, n) ORDER BY n', [texts])
    ).map(({ text }) => text);

  it('folds every sign of the first plane as the domain does, if it is new to neither', async () => {
    const rows = await app.sql<{ sign: string; text: string }>(
      `SELECT sign, folded('x' || sign || 'y') AS text FROM (SELECT chr(n) AS sign FROM generate_series(1, 65535) AS n WHERE n NOT BETWEEN 55296 AND 57343) s
       WHERE unicode_assigned(sign)`,
    );
    expect(rows.length).toBeGreaterThan(60_000);
    const other = rows.flatMap(({ sign, text }) => {
      const ours = fold(`x${sign}y`);
      const name = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return text === ours || /\p{Cn}/u.test(sign)
        ? []
        : [`${name}: folded() says “${text}”, fold “${ours}”: change one in a new migration`];
    });
    expect(other).toEqual([]);
  });

  it('folds words as the domain does', async () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }), { minLength: 200, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(words, async (texts) => {
        expect(await folded(texts)).toEqual(texts.map(fold));
      }),
      {
        numRuns: 20,
        examples: [[['aae', 'aaae', 'Haakon Moe', 'ΟΔΟΣ', 'ΟΔΟΣ ΑΣ', 'Ås Østby', 'A\u030As', '100 % – ja_', ' – ', 'STRAẞE', 'Đorđe']]],
      },
    );
  });

  it('folds several texts as one, without those that are missing', async () => {
    expect(await app.sql("SELECT folded(ARRAY['Hå', NULL, 'Nærbø']) AS text, folded(NULL::text) AS none")).toEqual([
      { text: 'ha narbo', none: null },
    ]);
  });
});
