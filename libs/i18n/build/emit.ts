/** From messages to TypeScript: what Node strips and the browser runs, with no parser left. */
import { LANGS, type PageLang } from '@igang/domain/language';
import { allOf, FORMATTERS, pluralForms, takenBy, type Taken, type Token, tokensOf } from './message.ts';
import { entriesOf, isTree, SOURCE, type Words, type WordTree } from './read.ts';

type Case = Extract<Token, { cases: unknown }>['cases'][number];

/** `organisation/public-point` gives `publicPoint`. */
export function nameOf(area: string): string {
  return area.replace(/^.*\//, '').replaceAll(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());
}

const MADE = '// Made from libs/i18n/messages by libs/i18n/build; not in git.\n';

function typeName(area: string): string {
  const name = `${nameOf(area)}Words`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const up = (area: string): string => '../'.repeat(area.split('/').length);
const base = (area: string): string => area.replace(/^.*\//, '');

/** The type of an area, and its words in the languages that have it, for who waits for them. */
export function areaSource(area: string, source: WordTree, langs: readonly PageLang[]): string {
  const loads = langs.map((lang) => `  ${lang}: () => import('./${base(area)}.${lang}.ts').then(({ words }) => words),\n`);
  return (
    `${MADE}import type { Catalogue } from '${up(area)}src/words.ts';\n\nexport interface ${typeName(area)} ${typeOf(source)}\n\n` +
    `export const ${nameOf(area)}Words: Catalogue<${typeName(area)}> = {\n${loads.join('')}};\n`
  );
}

/** The words of an area in all of `LANGS` at once, for the server. */
export function allSource(area: string): string {
  const imports = LANGS.map((lang) => `import { words as ${lang} } from './${base(area)}.${lang}.ts';\n`);
  return (
    `${MADE}import type { Lang } from '${up(area)}src/lang.ts';\nimport type { ${typeName(area)} } from './${base(area)}.ts';\n${imports.join('')}\n` +
    `export const ${nameOf(area)}In: Readonly<Record<Lang, ${typeName(area)}>> = { ${LANGS.join(', ')} };\n`
  );
}

export function langSource(area: string, words: WordTree, lang: PageLang): string {
  const value = valueOf(words, lang);
  const called = [...FORMATTERS, 'form'].filter((name) => new RegExp(`[{ ]${name}\\(`).test(value));
  const imports = called.length === 0 ? '' : `import { ${called.join(', ')} } from '${up(area)}src/formatters.ts';\n`;
  const forms = called.includes('form') ? `const FORMS = '${formsOf(lang)}';\n` : '';
  const type = typeName(area);
  return `${MADE}${imports}import type { ${type} } from './${base(area)}.ts';\n\n${forms}export const words: ${type} = ${value};\n`;
}

function typeOf(words: Words): string {
  if (typeof words === 'string') return textType(words);
  if (isTree(words))
    return `{ ${entriesOf(words)
      .map(([key, inner]) => `readonly ${named(key)}: ${typeOf(inner)}`)
      .join('; ')} }`;
  const types = words.map(typeOf);
  const same = types.every((type) => type === types[0]);
  return same ? `readonly (${types[0] ?? 'string'})[]` : `readonly [${types.join(', ')}]`;
}

function textType(text: string): string {
  const taken = [...takenBy(tokensOf(text, SOURCE), SOURCE)];
  if (taken.length === 0) return 'string';
  return `(_: { ${taken.map(([name, what]) => `readonly ${name}: ${takenType(what)}`).join('; ')} }) => string`;
}

function takenType(taken: Taken): string {
  return typeof taken === 'string' ? taken : taken.map((one) => `'${one}'`).join(' | ');
}

function valueOf(words: Words, lang: PageLang): string {
  if (typeof words === 'string') return textValue(words, lang);
  if (isTree(words))
    return `{ ${entriesOf(words)
      .map(([key, inner]) => `${named(key)}: ${valueOf(inner, lang)}`)
      .join(',\n')} }`;
  return `[${words.map((one) => valueOf(one, lang)).join(', ')}]`;
}

function named(key: string): string {
  return /^(?:[A-Za-z_]\w*|\d+)$/.test(key) ? key : quoted(key);
}

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}'`;

function textValue(text: string, lang: PageLang): string {
  const tokens = tokensOf(text, lang);
  const taking = allOf(tokens).some((token) => 'arg' in token);
  return taking
    ? `(_) => ${said(tokens, lang, '')}`
    : quoted(tokens.map((token) => (token.type === 'content' ? token.value : '')).join(''));
}

/** `number`: what `#` stands for. */
function said(tokens: readonly Token[], lang: PageLang, number: string): string {
  const parts = tokens.map((token) => {
    if (token.type === 'content') return token.value.replaceAll(/[`\\]|\$(?=\{)/g, String.raw`\$&`);
    return `\${${expression(token, lang, number)}}`;
  });
  return `\`${parts.join('')}\``;
}

function expression(token: Exclude<Token, { type: 'content' }>, lang: PageLang, number: string): string {
  switch (token.type) {
    case 'octothorpe':
      return number === '' ? "'#'" : number;
    case 'argument':
      return `_.${token.arg}`;
    case 'function':
      return token.key === 'number' ? `_.${token.arg}` : `${token.key}('${lang}', _.${token.arg})`;
    case 'select':
      return chosen(inOrder(token.cases), lang, { of: `_.${token.arg}`, number });
    case 'plural':
    case 'selectordinal':
      return chosen(inOrder(token.cases), lang, { of: `_.${token.arg}`, number: `_.${token.arg}` });
  }
}

const EXACT = /^=(\d+)$/;

/** Numbers named outright come before the forms, and what is for all others last. */
function inOrder(cases: readonly Case[]): Case[] {
  const last = ({ key }: Case): number => (EXACT.test(key) ? 0 : key === 'other' ? 2 : 1);
  return [...cases].sort((a, b) => last(a) - last(b));
}

function chosen(cases: readonly Case[], lang: PageLang, { of, number }: { of: string; number: string }): string {
  const counts = of === number;
  const [fallback, ...before] = cases.toReversed();
  return before.reduce(
    (rest, { key, tokens }) => `${condition(key, of, counts ? lang : undefined)} ? ${said(tokens, lang, number)} : ${rest}`,
    said(fallback?.tokens ?? [], lang, number),
  );
}

/** `lang` only where something is counted. */
function condition(key: string, of: string, lang: PageLang | undefined): string {
  if (lang !== undefined) return counted(key, of, lang);
  if (key === 'true') return of;
  return key === 'false' ? `!${of}` : `${of} === '${key}'`;
}

function counted(key: string, of: string, lang: PageLang): string {
  const exact = EXACT.exec(key)?.[1];
  if (exact !== undefined) return `${of} === ${exact}`;
  return key === 'one' && isOneAlone(lang) ? `${of} === 1` : `form(FORMS, ${of}) === '${key.charAt(0)}'`;
}

/** What `form` reads; `other` is what is left. */
function formsOf(lang: PageLang): string {
  const rules = new Intl.PluralRules(lang);
  return Array.from({ length: 200 }, (_, n) => rules.select(n).charAt(0)).join('');
}

/** Norwegian and English count as Germanic languages do: browsers without nynorsk need not know it. */
function isOneAlone(lang: PageLang): boolean {
  const rules = new Intl.PluralRules(lang);
  return pluralForms(lang).length === 2 && [0, 1, 2, 11, 21, 101].every((n) => (rules.select(n) === 'one') === (n === 1));
}
