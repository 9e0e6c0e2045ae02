/** One text: what it is made of, what it must be told, and what is wrong with it. */
import { parse, type Token } from '@messageformat/parser';
import { isWhole, type PageLang } from '@igang/domain/language';

export type { Token };
type Select = Extract<Token, { cases: unknown }>;
type Called = Extract<Token, { type: 'function' }>;

/** What a placeholder takes: a text, a number, yes or no, or one of the cases that the text has words for. */
export type Taken = 'string' | 'number' | 'boolean' | readonly string[];

/** What depends on the language, and is therefore done here and not by who hands the value in. */
export const FORMATTERS: ReadonlySet<string> = new Set(['at', 'office', 'capital']);
/** Those of them that follow a rule of `LANGS` (`src/formatters.ts`); other languages say the sentence so that it needs none. */
const RULED: ReadonlySet<string> = new Set(['at', 'office']);

/** How a language counts: `one` and `other` in Norwegian, four forms in Ukrainian. */
export function pluralForms(lang: PageLang): readonly Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
}

/** The parts of a text. Throws a sentence for a person when it is not MessageFormat. */
export function tokensOf(text: string, lang: PageLang): readonly Token[] {
  const stray = /[{}]/.exec(withoutPlaceholders(text))?.[0];
  if (stray !== undefined) throw new Error(`has a lost ${stray}: every { needs its }; write '{' for one that is to be read`);
  try {
    return parse(text, { cardinal: [...pluralForms(lang)], strictPluralKeys: true });
  } catch (error) {
    throw new Error(`is not MessageFormat: ${((error as Error).message.split('\n')[0] ?? '').trim()}`, { cause: error });
  }
}

/** Innermost pairs of braces first, until none is left. */
function withoutPlaceholders(text: string): string {
  let left = text.replaceAll("''", '').replaceAll(/'[{}][^']*(?:'|$)/g, '');
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replaceAll(/\{[^{}]*\}/g, '');
  }
  return left;
}

/** What a text must be told, by name. Throws a sentence when it contradicts itself. */
export function takenBy(tokens: readonly Token[], lang: PageLang): ReadonlyMap<string, Taken> {
  const taken = new Map<string, Taken>();
  for (const token of allOf(tokens)) {
    const what = takes(token, lang);
    if (what === undefined || !('arg' in token)) continue;
    taken.set(token.arg, together(token.arg, taken.get(token.arg) ?? what, what));
  }
  return new Map([...taken].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A number may be shown plainly beside the plural that counts it. */
function together(name: string, one: Taken, other: Taken): Taken {
  if (one === 'string') return other;
  if (other !== 'string' && String(one) !== String(other)) throw new Error(`uses {${name}} both as ${String(one)} and as ${String(other)}`);
  return one;
}

export function allOf(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => ('cases' in token ? [token, ...token.cases.flatMap(({ tokens: inner }) => allOf(inner))] : [token]));
}

function takes(token: Token, lang: PageLang): Taken | undefined {
  switch (token.type) {
    case 'content':
    case 'octothorpe':
      return undefined;
    case 'argument':
      return 'string';
    case 'function':
      demandFormatter(token, lang);
      return token.key === 'number' ? 'number' : 'string';
    case 'select':
      return casesOf(token);
    case 'plural':
    case 'selectordinal':
      demandForms(token, lang);
      return 'number';
  }
}

function demandFormatter({ key, arg }: Called, lang: PageLang): void {
  if (key !== 'number' && !FORMATTERS.has(key))
    throw new Error(`has {${arg}, ${key}}: the formatters are number, ${[...FORMATTERS].join(', ')}`);
  if (RULED.has(key) && !isWhole(lang)) throw new Error(`has {${arg}, ${key}}: there is no such rule in this language, write {${arg}}`);
}

function casesOf({ cases }: Select): Taken {
  const keys = cases.map(({ key }) => key).sort();
  return keys.some((key) => key === 'true' || key === 'false') ? 'boolean' : keys;
}

function demandForms({ type, arg, cases }: Select, lang: PageLang): void {
  if (type === 'selectordinal') throw new Error(`has {${arg}, selectordinal}: write the number out, or say it without`);
  const missing = pluralForms(lang).find((form) => !cases.some(({ key }) => key === form));
  if (missing !== undefined)
    throw new Error(`lacks the form “${missing}” of {${arg}, plural}: this language counts by ${pluralForms(lang).join(', ')}`);
}
