import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { MAILS } from '../../libs/i18n/build/picture.ts';
import { type Area, readMessages } from '../../libs/i18n/build/read.ts';
import { flawsOf, type Returned, rowsOf, withRows } from '../../libs/i18n/build/translate.ts';
import { routesOfPages } from '../e2e/every-page.ts';
import { readSheet, writeSheet } from '../../libs/i18n/build/sheet.ts';

const AREA: Area = {
  name: 'groups/pack',
  words: {
    nb: {
      $note: 'The booklet of a group.',
      $page: '/hefte/:token',
      title: 'Gruppas hefte',
      '$note.when': 'On the first page.',
      when: '{day} kl. {time}',
      next: { places: '{n, plural, one {# plass} other {# plasser}} igjen', steps: ['Les', 'Snakk'] },
      quote: 'Si «jeg»',
    },
    nn: {
      title: 'Heftet til gruppa',
      when: '{day} kl. {time}',
      next: { places: '{n, plural, one {# plass} other {# plassar}} att', steps: ['Les', 'Snakk'] },
      quote: 'Sei «eg»',
    },
  },
};
const KEYS = ['title', 'when', 'next › places', 'next › steps › 1', 'next › steps › 2', 'quote'].map((key) => `groups/pack: ${key}`);

/** The rows as they went out, with what the translator did to some of them. */
function returned(changes: Readonly<Record<number, Partial<Returned>>> = {}): Returned[] {
  return rowsOf([AREA], 'nn').map(({ key, source, own }, i) => ({ key, source, own, number: i + 2, ...changes[i + 2] }));
}

describe('the words go out to who translates', () => {
  it('a row a text, with bokmål beside it, what it is about and where it is seen', () => {
    const rows = rowsOf([AREA], 'nn');
    expect(rows.map(({ key }) => key)).toEqual(KEYS);
    expect(rows[1]).toEqual({
      key: 'groups/pack: when',
      source: '{day} kl. {time}',
      own: '{day} kl. {time}',
      note: 'On the first page.',
      page: '/hefte/:token',
    });
    expect(rows[2]?.note).toBe('The booklet of a group.');
  });

  it('and every page that is named is there to be looked at', () => {
    const pages = new Set([...routesOfPages(), MAILS, '']);
    expect(rowsOf(readMessages().areas, 'nn').filter(({ page }) => !pages.has(page))).toEqual([]);
  });

  it('and of every area but those of files and days it is told where it is seen', () => {
    const silent = readMessages()
      .areas.filter(({ words }) => words.nb?.['$page'] === undefined)
      .map(({ name }) => name);
    expect(silent.toSorted()).toEqual([
      'dates',
      'insight/exports',
      'organisation/office-name',
      'organisation/office-work',
      'training/documents',
    ]);
  });

  it('and come back unchanged, through a real workbook, all of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'igang-words-'));
    try {
      const { areas } = readMessages();
      for (const lang of ['nn', 'en'] as const) {
        const file = join(folder, `${lang}.xlsx`);
        await writeSheet(file, lang, rowsOf(areas, lang));
        const rows = await readSheet(file, lang);
        expect(rows.length).toBeGreaterThan(300);
        expect(flawsOf(rows, areas, lang)).toEqual([]);
        expect([...withRows(rows, areas, lang).keys()]).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it('and what was written in the workbook stands in its place', () => {
    const words = withRows(returned({ 2: { own: 'Heftet dykkar' }, 6: { own: 'Snakk saman' } }), [AREA], 'nn').get('groups/pack');
    expect(words).toEqual({
      ...AREA.words.nn,
      title: 'Heftet dykkar',
      next: { ...(AREA.words.nn?.['next'] as object), steps: ['Les', 'Snakk saman'] },
    });
  });

  it('a language that has nothing yet is taken in text by text', () => {
    const fresh: Area = { name: AREA.name, words: { nb: AREA.words.nb ?? {} } };
    const rows = rowsOf([fresh], 'en').map(({ key, source }, i) => ({ key, source, own: i === 0 ? 'Your booklet' : '', number: i + 2 }));
    expect(flawsOf(rows, [fresh], 'en')).toEqual([]);
    expect(withRows(rows, [fresh], 'en').get('groups/pack')).toEqual({ title: 'Your booklet' });
  });
});

describe('of a row that is wrong it is said which, and what to do:', () => {
  it.each([
    [
      'a lost brace',
      { 3: { own: '{day} kl. {time' } },
      "Row 3 (groups/pack: when) has a lost {: every { needs its }; write '{' for one that is to be read",
    ],
    [
      'a placeholder gone',
      { 3: { own: 'kl. {time}' } },
      'Row 3 (groups/pack: when) lacks {day}, which bokmål has: put it where it belongs',
    ],
    [
      'a plural form gone',
      { 4: { own: '{n, plural, other {# plassar}} att' } },
      'Row 4 (groups/pack: next › places) lacks the form “one” of {n, plural}: this language counts by one, other',
    ],
    ['smart quotes', { 7: { own: 'Sei “eg”' } }, 'Row 7 (groups/pack: quote) has “: Nynorsk quotes with « and »'],
    ['plain quotes', { 7: { own: 'Sei "eg"' } }, 'Row 7 (groups/pack: quote) has ": Nynorsk quotes with « and »'],
    [
      'a smart apostrophe',
      { 2: { own: 'Heftet ’{’' } },
      "Row 2 (groups/pack: title) has ’{: beside a brace the apostrophe is the plain one, '",
    ],
    ['an empty one', { 2: { own: ' ' } }, 'Row 2 (groups/pack: title) is empty: write it, or put back what stood there'],
    [
      'another key',
      { 2: { key: 'groups/pack: titel' } },
      'Row 2 (groups/pack: titel) is no text of ours: leave the first column as it was, or export anew',
    ],
    [
      'other bokmål',
      { 2: { source: 'Heftet' } },
      'Row 2 (groups/pack: title) has other bokmål beside it than ours, “Gruppas hefte”: rows have been moved, or bokmål has changed. Export anew, and take your texts over',
    ],
    [
      'the same key twice',
      { 3: { key: 'groups/pack: title', source: 'Gruppas hefte' } },
      'Row 3 (groups/pack: title) stands in row 2 too: take one of them away',
    ],
  ] as const)('%s', (_, changes, what) => {
    expect(flawsOf(returned(changes), [AREA], 'nn')).toEqual([what]);
  });

  it('two that have changed places', () => {
    const flaws = flawsOf(returned({ 2: { own: 'Sei «eg»' }, 7: { own: 'Heftet til gruppa' } }), [AREA], 'nn');
    expect(flaws).toEqual([
      'Row 2 (groups/pack: title) has changed places with row 7: put each beside its bokmål',
      'Row 7 (groups/pack: quote) has changed places with row 2: put each beside its bokmål',
    ]);
  });

  it('a workbook without its columns', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'igang-words-'));
    const book = new exceljs.Workbook();
    book.addWorksheet('x').addRow(['a', 'b']);
    await book.xlsx.writeFile(join(folder, 'x.xlsx'));
    await expect(readSheet(join(folder, 'x.xlsx'), 'nn')).rejects.toThrow(
      'needs the columns Nøkkel, nb and nn, as it had when it was exported',
    );
    await expect(readSheet('package.json', 'nn')).rejects.toThrow('cannot be read as a workbook (.xlsx)');
    rmSync(folder, { recursive: true });
  });
});
