/** The message files as they stand: `messages/<language>/<wing>/<area>.json`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Lang, PAGE_LANGS, type PageLang } from '@igang/domain/language';

/** A text in ICU MessageFormat, an object of them, or a list. */
export type Words = string | readonly Words[] | WordTree;
export interface WordTree {
  readonly [key: string]: Words;
}

/** One area in every language; a language that has no such file is not there. */
export interface Area {
  /** `organisation/public-point` */
  readonly name: string;
  readonly words: Readonly<Partial<Record<Lang, WordTree> & Record<PageLang, WordTree>>>;
}

/** One text, where it stands, and what is wrong with it. */
export interface Flaw {
  /** `messages/nn/organisation/public-point.json` */
  readonly file: string;
  /** `until`, `action.save`; the empty one is the file itself. */
  readonly key: string;
  /** What is wrong, and what to do. */
  readonly what: string;
}

export const MESSAGES = fileURLToPath(new URL('../messages', import.meta.url));

/** Bokmål says which texts there are and what each is told. */
export const SOURCE: Lang = 'nb';

/** Beside the words stand notes for who translates: `$note` of the object, `$note.key` of one text, `$page` where it is seen. */
export const isNote = (key: string): boolean => key.startsWith('$');

export function entriesOf(tree: WordTree): [string, Words][] {
  return Object.entries(tree).filter(([key]) => !isNote(key));
}

export function isTree(words: Words | undefined): words is WordTree {
  return typeof words === 'object' && !isList(words);
}

export function isList(words: Words | undefined): words is readonly Words[] {
  return Array.isArray(words);
}

/** Every area that any language has, and what could not be read. */
export function readMessages(folder = MESSAGES): { areas: Area[]; flaws: Flaw[] } {
  const names = new Set(PAGE_LANGS.flatMap((lang) => globSync('**/*.json', { cwd: join(folder, lang) })));
  const flaws: Flaw[] = [];
  const areas = [...names].sort().map((path) => ({ name: path.replace(/\.json$/, ''), words: readArea(folder, path, flaws) }));
  return { areas, flaws };
}

export function fileOf(lang: PageLang, area: string): string {
  return `messages/${lang}/${area}.json`;
}

function readArea(folder: string, path: string, flaws: Flaw[]): Area['words'] {
  const words: Partial<Record<PageLang, WordTree>> = {};
  for (const lang of PAGE_LANGS) {
    const file = join(folder, lang, path);
    if (!existsSync(file)) continue;
    try {
      words[lang] = JSON.parse(readFileSync(file, 'utf8')) as WordTree;
    } catch (error) {
      flaws.push({ file: `messages/${lang}/${path}`, key: '', what: `is no JSON: ${(error as Error).message}` });
    }
  }
  return words;
}
