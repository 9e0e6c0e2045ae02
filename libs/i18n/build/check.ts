/** Whether every language says what bokmål says, and is told the same. */
import { isWhole, PAGE_LANGS, type PageLang } from '@igang/domain/language';
import { FRONT } from './front.ts';
import { wrongMark } from './marks.ts';
import { takenBy, type Taken, tokensOf } from './message.ts';
import { type Area, entriesOf, fileOf, type Flaw, isList, isTree, SOURCE, type Words, type WordTree } from './read.ts';

const SHOWN = 60;

/**
 * What is wrong with the words, in the order of the files. A language of the public front needs the areas of the front, and those that it
 * has beside them are whole.
 */
export function checkMessages(areas: readonly Area[], langs: readonly PageLang[] = PAGE_LANGS): Flaw[] {
  return areas.flatMap(({ name, words }) =>
    langs.flatMap((lang) => {
      const [source, own] = [words[SOURCE], words[lang]];
      const flaws = !isHeld(name, own, lang) || (source === undefined && lang !== SOURCE) ? [] : compared('', source, own, lang);
      return flaws.map((flaw) => ({ ...flaw, file: fileOf(lang, name) }));
    }),
  );
}

/** Whether a language has an area, or must have it. */
export function isHeld(area: string, own: WordTree | undefined, lang: PageLang): boolean {
  return own !== undefined || isWhole(lang) || FRONT.includes(area);
}

export function sayFlaw({ file, key, what }: Flaw): string {
  return `libs/i18n/${file}: ${key === '' ? 'the file' : `“${key}”`} ${what}`;
}

type Found = Omit<Flaw, 'file'>;

function compared(key: string, source: Words | undefined, own: Words | undefined, lang: PageLang): Found[] {
  if (own === undefined) return [{ key, what: `is missing: write it${as(source)}` }];
  if (source === undefined) return [{ key, what: 'is not in bokmål: take it away, or write it there first' }];
  if (typeof own === 'string' && typeof source === 'string') return text(key, source, own, lang);
  return isList(source) && isList(own) ? list(key, source, own, lang) : tree(key, source, own, lang);
}

function tree(key: string, source: Words, own: Words, lang: PageLang): Found[] {
  if (!isTree(source) || !isTree(own)) return [{ key, what: `is another kind of thing than in bokmål: make it the same` }];
  const [theirs, ours] = [new Map(entriesOf(source)), new Map(entriesOf(own))];
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((name) =>
    compared(key === '' ? name : `${key}.${name}`, theirs.get(name), ours.get(name), lang),
  );
}

function list(key: string, source: readonly Words[], own: readonly Words[], lang: PageLang): Found[] {
  if (own.length !== source.length) return [{ key, what: `has ${own.length} texts, and bokmål ${source.length}: as many, please` }];
  return own.flatMap((one, i) => compared(`${key}.${i}`, source[i], one, lang));
}

function text(key: string, source: string, own: string, lang: PageLang): Found[] {
  return wrongWith(source, own, lang).map((what) => ({ key, what }));
}

/** What is wrong with one text, beside what bokmål says. */
export function wrongWith(source: string, own: string, lang: PageLang): string[] {
  const mark = wrongMark(own, lang);
  if (mark !== undefined) return [mark];
  try {
    const ours = takenBy(tokensOf(own, lang), lang);
    if (own.trim() === '' && source.trim() !== '') return [`is empty: write it${as(source)}`];
    return lang === SOURCE ? [] : unlike(expected(source), ours);
  } catch (error) {
    return [(error as Error).message];
  }
}

/** What is wrong with the text in bokmål is said where bokmål is checked. */
function expected(source: string): ReadonlyMap<string, Taken> | undefined {
  try {
    return takenBy(tokensOf(source, SOURCE), SOURCE);
  } catch {
    return undefined;
  }
}

function unlike(theirs: ReadonlyMap<string, Taken> | undefined, ours: ReadonlyMap<string, Taken>): string[] {
  if (theirs === undefined) return [];
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((name) => {
    const [wanted, has] = [theirs.get(name), ours.get(name)];
    if (wanted === undefined) return [`has {${name}}, which bokmål does not have: take it away`];
    if (has === undefined) return [`lacks {${name}}, which bokmål has: put it where it belongs`];
    return String(wanted) === String(has) ? [] : [`takes {${name}} as ${kind(has)}, and bokmål as ${kind(wanted)}`];
  });
}

function kind(taken: Taken): string {
  return typeof taken === 'string' ? taken : `one of ${taken.join(', ')}`;
}

function as(source: Words | undefined): string {
  if (typeof source !== 'string') return ', as in bokmål';
  return ` like bokmål’s “${source.length > SHOWN ? `${source.slice(0, SHOWN)}…` : source}”`;
}
