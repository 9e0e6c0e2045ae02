/** The words as a table for who translates: a row a text, bokmål beside it; and back, when every row is right. */
import type { PageLang } from '@igang/domain/language';
import { wrongWith } from './check.ts';
import { type Area, entriesOf, isList, isTree, SOURCE, type Words, type WordTree } from './read.ts';

/** One text as the table shows it. */
export interface Row {
  /** `organisation/public-point: until` */
  readonly key: string;
  readonly source: string;
  /** Empty where it is not translated yet. */
  readonly own: string;
  readonly note: string;
  /** Where it is seen. */
  readonly page: string;
}

/** A row as it came back; `number` is what the spreadsheet calls it. */
export interface Returned extends Pick<Row, 'key' | 'source' | 'own'> {
  readonly number: number;
}

interface Beside {
  readonly note: string;
  readonly page: string;
}

/** Every text of the areas, in the order of their files. */
export function rowsOf(areas: readonly Area[], lang: PageLang): Row[] {
  return areas.flatMap(({ name, words }) => {
    const source = words[SOURCE];
    return source === undefined ? [] : [...under(`${name}:`, source, words[lang], { note: '', page: '' })];
  });
}

function* under(key: string, source: Words, own: Words | undefined, beside: Beside): Generator<Row> {
  if (typeof source === 'string') {
    yield { key, source, own: typeof own === 'string' ? own : '', ...beside };
    return;
  }
  const here = isTree(source) ? besideOf(source, beside) : beside;
  for (const [name, inner] of childrenOf(source)) yield* under(inside(key, name), inner, childOf(own, name), noteOf(source, name, here));
}

const inside = (key: string, name: string): string => (key.endsWith(':') ? `${key} ${name}` : `${key} › ${name}`);
const childrenOf = (words: Exclude<Words, string>): [string, Words][] =>
  isTree(words) ? entriesOf(words) : words.map((one, i) => [String(i + 1), one]);

function childOf(words: Words | undefined, name: string): Words | undefined {
  if (isList(words)) return words[Number(name) - 1];
  return isTree(words) ? words[name] : undefined;
}

function besideOf(tree: WordTree, outer: Beside): Beside {
  return { note: textAt(tree, '$note') ?? outer.note, page: textAt(tree, '$page') ?? outer.page };
}

function noteOf(source: Words, name: string, here: Beside): Beside {
  const own = isTree(source) ? textAt(source, `$note.${name}`) : undefined;
  return own === undefined ? here : { ...here, note: own };
}

function textAt(tree: WordTree, key: string): string | undefined {
  const text = tree[key];
  return typeof text === 'string' ? text : undefined;
}

/** What is wrong with the rows that came back, by row, each with what to do. */
export function flawsOf(returned: readonly Returned[], areas: readonly Area[], lang: PageLang): string[] {
  const rows = new Map(rowsOf(areas, lang).map((row) => [row.key, row]));
  const seen = new Map<string, number>();
  return returned.flatMap((row) => {
    const twice = seen.get(row.key);
    seen.set(row.key, row.number);
    const wrong = twice === undefined ? wrongRow(row, rows.get(row.key), lang) : [`stands in row ${twice} too: take one of them away`];
    return [...wrong, ...swapped(row, returned, rows)].map((what) => `Row ${row.number} (${row.key}) ${what}`);
  });
}

function wrongRow({ source, own }: Returned, row: Row | undefined, lang: PageLang): string[] {
  if (row === undefined) return ['is no text of ours: leave the first column as it was, or export anew'];
  if (source !== row.source)
    return [
      `has other bokmål beside it than ours, “${row.source}”: rows have been moved, or bokmål has changed. Export anew, and take your texts over`,
    ];
  if (own.trim() === '') return row.own === '' ? [] : ['is empty: write it, or put back what stood there'];
  return wrongWith(source, own, lang);
}

/** Two texts that have changed places; placeholders do not tell where there are none. */
function swapped(row: Returned, returned: readonly Returned[], rows: ReadonlyMap<string, Row>): string[] {
  const before = rows.get(row.key)?.own ?? '';
  if (before === '' || row.own === before) return [];
  const other = returned.find(
    (one) => one !== row && one.own === before && rows.get(one.key)?.own === row.own && rows.get(one.key)?.source !== row.source,
  );
  return other === undefined ? [] : [`has changed places with row ${other.number}: put each beside its bokmål`];
}

/** The areas' words with what came back put in, by area; only those that say something new. */
export function withRows(returned: readonly Returned[], areas: readonly Area[], lang: PageLang): Map<string, WordTree> {
  const texts = new Map(returned.filter(({ own }) => own.trim() !== '').map(({ key, own }) => [key, own]));
  const changed = areas.flatMap(({ name, words }): [string, WordTree][] => {
    const source = words[SOURCE];
    if (source === undefined) return [];
    const now = filled(`${name}:`, source, words[lang], texts);
    return isTree(now) && JSON.stringify(now) !== JSON.stringify(words[lang]) ? [[name, now]] : [];
  });
  return new Map(changed);
}

/** In the order of bokmål; undefined where nothing is said yet. */
function filled(key: string, source: Words, own: Words | undefined, texts: ReadonlyMap<string, string>): Words | undefined {
  if (typeof source === 'string') return texts.get(key) ?? own;
  const inner = childrenOf(source).flatMap(([name, one]): [string, Words][] => {
    const said = filled(inside(key, name), one, childOf(own, name), texts);
    return said === undefined ? [] : [[name, said]];
  });
  if (inner.length === 0) return undefined;
  return isList(source) ? inner.map(([, one]) => one) : Object.fromEntries(inner);
}
