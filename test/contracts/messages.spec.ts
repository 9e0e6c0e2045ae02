import { jest } from '@jest/globals';
import { LANGUAGES } from '@igang/domain/language';
import { checkMessages, sayFlaw } from '../../libs/i18n/build/check.ts';
import { langSource } from '../../libs/i18n/build/emit.ts';
import { FRONT } from '../../libs/i18n/build/front.ts';
import { filesOf } from '../../libs/i18n/build/make.ts';
import { readMessages, type WordTree } from '../../libs/i18n/build/read.ts';

/** What is said about one area, whose nynorsk and English are bokmål's unless another is given. */
function saidOf(nb: WordTree, { nn = nb, en = nb }: { nn?: WordTree; en?: WordTree } = {}): string[] {
  return checkMessages([{ name: 'wing/area', words: { nb, nn, en } }]).map(sayFlaw);
}

describe('the words', () => {
  it('are whole in every language', () => {
    const { areas, flaws } = readMessages();
    expect(areas.length).toBeGreaterThan(0);
    expect([...flaws, ...checkMessages(areas)].map(sayFlaw)).toEqual([]);
  });
});

describe('of words that are not whole it is said what to do:', () => {
  it.each([
    ['one missing in nynorsk', { a: { b: 'Lagre' } }, { nn: { a: {} } }, '“a.b” is missing: write it like bokmål’s “Lagre”'],
    ['one too many', { a: 'Lagre' }, { nn: { a: 'Lagre', b: 'x' } }, '“b” is not in bokmål: take it away, or write it there first'],
    ['an empty one', { a: 'Lagre' }, { nn: { a: ' ' } }, '“a” is empty: write it like bokmål’s “Lagre”'],
    ['a placeholder missing', { a: 'Hei, {name}' }, { nn: { a: 'Hei' } }, '“a” lacks {name}, which bokmål has: put it where it belongs'],
    ['a placeholder too many', { a: 'Hei' }, { nn: { a: 'Hei, {name}' } }, '“a” has {name}, which bokmål does not have: take it away'],
    ['another kind of placeholder', { a: '{n, number} kurs' }, { nn: { a: '{n} kurs' } }, '“a” takes {n} as string, and bokmål as number'],
    [
      'a plural form missing',
      { a: '{n, plural, one {# plass} other {# plasser}}' },
      { nn: { a: '{n, plural, other {# plassar}}' } },
      '“a” lacks the form “one” of {n, plural}: this language counts by one, other',
    ],
    [
      'a case missing',
      { a: '{k, select, day {om dagen} night {om natta}}' },
      { nn: { a: '{k, select, day {om dagen}}' } },
      '“a” takes {k} as one of day, and bokmål as one of day, night',
    ],
    [
      'a lost brace',
      { a: 'Hei, {name}' },
      { nn: { a: 'Hei, {name' } },
      "“a” has a lost {: every { needs its }; write '{' for one that is to be read",
    ],
    [
      'a brace too many',
      { a: 'Hei' },
      { nn: { a: 'Hei}' } },
      "“a” has a lost }: every { needs its }; write '{' for one that is to be read",
    ],
    ['a list that is shorter', { a: ['1', '2'] }, { nn: { a: ['1'] } }, '“a” has 1 texts, and bokmål 2: as many, please'],
    ['a text for an object', { a: { b: 'x' } }, { nn: { a: 'x' } }, '“a” is another kind of thing than in bokmål: make it the same'],
  ] as [string, WordTree, { nn: WordTree }, string][])('%s', (_, nb, others, what) => {
    expect(saidOf(nb, others)).toEqual([`libs/i18n/messages/nn/wing/area.json: ${what}`]);
  });

  it('a formatter that there is not', () => {
    expect(saidOf({ a: '{place, near}' })[0]).toBe(
      'libs/i18n/messages/nb/wing/area.json: “a” has {place, near}: the formatters are number, at, office, capital',
    );
  });

  it('an area missing in English', () => {
    expect(checkMessages([{ name: 'wing/area', words: { nb: { a: 'x' }, nn: { a: 'x' } } }]).map(sayFlaw)).toEqual([
      'libs/i18n/messages/en/wing/area.json: the file is missing: write it, as in bokmål',
    ]);
  });

  it('but of notes beside them nothing', () => {
    expect(saidOf({ $note: 'x', '$note.a': 'y', a: 'x' }, { nn: { a: 'x' }, en: { a: 'x' } })).toEqual([]);
  });
});

describe('a message becomes code', () => {
  it.each([
    ['Lagre', "'Lagre'"],
    ["Don't '{'press'}' `x`", "'Don\\'t {press} `x`'"],
    ['Hei, {name}', '(_) => `Hei, ${_.name}`'],
    [
      '{n, plural, =0 {ingen} one {# plass} other {# plasser}} igjen',
      '(_) => `${_.n === 0 ? `ingen` : _.n === 1 ? `${_.n} plass` : `${_.n} plasser`} igjen`',
    ],
    ['{late, select, true {for sent} other {i tide}}', '(_) => `${_.late ? `for sent` : `i tide`}`'],
    ['{when, capital} kl. {time}', "(_) => `${capital('nb', _.when)} kl. ${_.time}`"],
    ['Kurs {place, at}', "(_) => `Kurs ${at('nb', _.place)}`"],
  ])('%s', (text, code) => {
    expect(langSource('wing/area', { a: text }, 'nb')).toContain(`export const words: AreaWords = { a: ${code} };`);
  });
});

/** Nynorsk, as if it were for the public front alone. */
describe('a language of the public front', () => {
  beforeEach(() => {
    jest.replaceProperty(LANGUAGES, 'nn', { ...LANGUAGES.nn, otherwise: 'nb' });
  });
  const nb = { a: 'Lagre {place, at}' };
  const said = (name: string, nn?: WordTree): string[] =>
    checkMessages([{ name, words: { nb, en: nb, ...(nn ? { nn } : {}) } }]).map(sayFlaw);

  it('needs every area of the front, and each of them exists', () => {
    const { areas } = readMessages();
    expect(FRONT.filter((name) => !areas.some((area) => area.name === name))).toEqual([]);
    for (const name of FRONT)
      expect(said(name)).toEqual([`libs/i18n/messages/nn/${name}.json: the file is missing: write it, as in bokmål`]);
  });

  it('may lack another, but has no half of it', () => {
    expect(said('starters/starter')).toEqual([]);
    expect(said('starters/starter', {})).toEqual([
      'libs/i18n/messages/nn/starters/starter.json: “a” is missing: write it like bokmål’s “Lagre {place, at}”',
    ]);
  });

  it('puts no place and no office into a sentence by a rule that it does not have', () => {
    expect(said('training/public', { a: 'Lagre {place, at}' })).toEqual([
      'libs/i18n/messages/nn/training/public.json: “a” has {place, at}: there is no such rule in this language, write {place}',
    ]);
    expect(said('training/public', { a: 'Lagre: {place}' })).toEqual([]);
  });

  it('is fetched where it has the area', () => {
    const files = (words: Readonly<Record<string, WordTree>>) => new Map(filesOf({ name: 'wing/area', words: { nb, en: nb, ...words } }));
    const [lacking, having] = [files({}), files({ nn: nb })];
    expect([...lacking.keys()]).not.toContain('wing/area.nn.ts');
    expect(lacking.get('wing/area.ts')).not.toContain('nn:');
    expect(having.get('wing/area.ts')).toContain("nn: () => import('./area.nn.ts')");
  });
});
