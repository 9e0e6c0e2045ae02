import { globSync, readFileSync } from 'node:fs';
import { refuse, REFUSALS } from '@igang/domain';
import { words as answers } from '@igang/i18n/words/refusals/answers.nb';
import { entriesOf, isTree, readMessages, SOURCE, type Words } from '../../libs/i18n/build/read.ts';

/** What may stand under a code: `Sentences` of libs/i18n/src/problem-sentence.ts. */
const VARIANTS = ['all', 'untold', 'toOffice', 'toStarter', 'toPublic', 'toOneself'];
/** Not a refusal: a part of the sentence of one. */
const PARTS = ['more'];

/** The codes that a tree of words has texts for, each with its variants. */
function codesIn(words: Words, at = ''): [code: string, variants: string[]][] {
  if (!isTree(words)) return [[at, ['all']]];
  const names = entriesOf(words).map(([name]) => name);
  if (names.includes('all')) return [[at, names]];
  return entriesOf(words).flatMap(([name, inner]) => codesIn(inner, at === '' ? name : `${at}.${name}`));
}

function flawsOf(words: Words): string[] {
  const said = new Map(codesIn(words).filter(([code]) => !PARTS.includes(code)));
  return [
    ...REFUSALS.filter((code) => !said.has(code)).map((code) => `${code} has no text: write it in messages/*/refusals/problems.json`),
    ...[...said.keys()]
      .filter((code) => !REFUSALS.some((one) => one === code))
      .map((code) => `${code} is no refusal: take its text away, or put it on the list of libs/domain/src/refusals.ts`),
    ...[...said].flatMap(([code, names]) =>
      names.filter((name) => !VARIANTS.includes(name)).map((name) => `${code} has ${name}: it may have ${VARIANTS.join(', ')}`),
    ),
  ];
}

describe('the text of a refusal', () => {
  it('is there for every code, for no other, and for readers that there are', () => {
    const words = readMessages().areas.find(({ name }) => name === 'refusals/problems')?.words[SOURCE] ?? {};
    expect(flawsOf(words)).toEqual([]);
  });

  it('that is missing, too many or for nobody is told of, with what to do', () => {
    const flaws = flawsOf({ $note: 'x', course: { gone: 'x', 'not-open': { all: 'x', toOfice: 'y' } }, more: 'x' });
    expect(flaws).toContain('course.full has no text: write it in messages/*/refusals/problems.json');
    expect(flaws).not.toContain('course.not-open has no text: write it in messages/*/refusals/problems.json');
    expect(flaws.slice(-2)).toEqual([
      'course.gone is no refusal: take its text away, or put it on the list of libs/domain/src/refusals.ts',
      'course.not-open has toOfice: it may have all, untold, toOffice, toStarter, toPublic, toOneself',
    ]);
  });
});

describe('a refusal', () => {
  it('without what its sentence needs does not compile', () => {
    // @ts-expect-error -- How many groups is not told.
    refuse('starter.busy');
    // @ts-expect-error -- A text is no number.
    refuse('starter.busy', { groups: 'three' });
    // @ts-expect-error -- The one value, and not the other.
    refuse('course.too-few', { taken: 3 });
    expect(refuse('course.too-few', { taken: 3, minimum: 8, more: 'x' }).detail).toEqual({ taken: 3, minimum: 8, more: 'x' });
    expect(refuse('request.too-many').detail).toEqual({});
  });
});

describe('what is wrong with a field', () => {
  it('has words for every code that a schema or a use case gives', () => {
    // A row of an imported file has words of its own (row-problems).
    const paths = globSync('{backend,libs/contracts}/src/**/*.ts').filter((path) => !path.startsWith('backend/src/transfer/'));
    const sources = paths.map((path) => readFileSync(path, 'utf8'));
    const given = sources.flatMap((text) =>
      [...text.matchAll(/params: \{ reason: '([a-z-]+)'|\bpath: [^\n]*\bcode: '([a-z-]+)'/g)].map(
        ([, reason, code]) => reason ?? code ?? '',
      ),
    );
    expect(given.length).toBeGreaterThan(40);
    expect([...new Set(given)].filter((code) => !(code in answers.field))).toEqual([]);
  });
});
