import { globSync, readFileSync } from 'node:fs';
import { entriesOf, isTree, readMessages, SOURCE, type Words } from '../../libs/i18n/build/read.ts';

const CODE = ['frontend/src/**/*.{ts,html}', 'backend/src/**/*.ts', 'libs/*/src/**/*.ts'];

/** Keys that no code names: neither read, nor the name of a state that a record is read by. */
function unnamed(words: Words, named: ReadonlySet<string>, at = ''): string[] {
  if (!isTree(words)) return [];
  return entriesOf(words).flatMap(([key, inner]) => {
    const path = at === '' ? key : `${at}.${key}`;
    return named.has(key) || /^\d+$/.test(key) ? unnamed(inner, named, path) : [path];
  });
}

/** Every name and every word in quotes; a state may be written in parts (`more-than-week`). */
function namesIn(text: string): string[] {
  return text.match(/[\p{L}\d_]+(?:-[\p{L}\d_]+)*/gu) ?? [];
}

describe('every text', () => {
  it('is named by some code: take away what nobody says', () => {
    const code = globSync(CODE, { exclude: ['**/*.spec.ts'] }).map((path) => readFileSync(path, 'utf8'));
    const named = new Set(code.flatMap(namesIn));
    const { areas } = readMessages();
    const unused = areas.flatMap(({ name, words }) =>
      unnamed(words[SOURCE] ?? {}, named).map(
        (key) => `messages/*/${name}.json: “${key}” is said by nobody: take it away in every language`,
      ),
    );
    expect(unused).toEqual([]);
  });

  it('that nobody says is found, and a state is not', () => {
    const named = new Set(namesIn("w().title + w().states[state]; const STATES = ['taken-back']"));
    expect(unnamed({ title: 'a', dead: 'b', states: { 'taken-back': 'c', lost: 'd' } }, named)).toEqual(['dead', 'states.lost']);
  });
});
