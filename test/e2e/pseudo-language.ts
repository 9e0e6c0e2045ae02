import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { CLOSE, LONGER, MORE, OPEN, outside, pseudo, pseudoWords } from '../words/pseudo.ts';
import { readMessages } from '../../libs/i18n/build/read.ts';
import { rowsOf } from '../../libs/i18n/build/translate.ts';

/** The language whose words are exchanged for bokmål-like ones that cannot be overlooked. */
export const PSEUDO_LANG = 'nn';

interface Stats {
  readonly outputs: Readonly<Record<string, { readonly exports: readonly string[]; readonly inputs: Readonly<Record<string, unknown>> }>>;
}

const ofWords = (path: string): boolean => path.endsWith(`.${PSEUDO_LANG}.ts`);

function stats(): [path: string, exports: readonly string[], inputs: readonly string[]][] {
  const webRoot = process.env['IGANG_TEST_WEB_ROOT'] ?? '';
  const { outputs } = JSON.parse(readFileSync(join(webRoot, '..', 'browser-stats.json'), 'utf8')) as Stats;
  return Object.entries(outputs).map(([path, { exports, inputs }]) => [path, exports, Object.keys(inputs)]);
}

/** The chunks that hold words of the language and nothing else, by name, with what they export. */
function chunksOfWords(): Map<string, readonly string[]> {
  const those = stats().filter(([, , inputs]) => inputs.length > 0 && inputs.every(ofWords));
  return new Map(those.map(([path, exports]) => [basename(path), exports]));
}

/** What is said in areas that every page has in all languages from the start (dates, help at once): they are messages, too. */
export function saidFromTheStart(): string {
  const areas = stats()
    .filter(([, , inputs]) => !inputs.every(ofWords))
    .flatMap(([, , inputs]) => inputs.filter(ofWords))
    .map((path) => path.replace(/^libs\/i18n\/compiled\//, '').replace(`.${PSEUDO_LANG}.ts`, ''));
  return rowsOf(
    readMessages().areas.filter(({ name }) => areas.includes(name)),
    PSEUDO_LANG,
  )
    .map(({ own }) => own)
    .join(' ');
}

/** The module that stands in for one of words. What makes them is handed to the browser as it is written here. */
function standIn(path: string, names: readonly string[]): string {
  return `
    import * as words from '${path}?as-it-is';
    const [OPEN, CLOSE, LONGER, MORE] = ${JSON.stringify([OPEN, CLOSE, LONGER, MORE])};
    const pseudo = ${pseudo.toString()};
    ${pseudoWords.toString()}
    ${names.map((name, i) => `const it${i} = pseudoWords(words.${name});`).join('\n')}
    export { ${names.map((name, i) => `it${i} as ${name}`).join(', ')} };`;
}

/** From now on her browser reads the pseudo-language. */
export async function speakPseudo(context: BrowserContext): Promise<number> {
  const chunks = chunksOfWords();
  await context.route(
    ({ pathname, search }) => search === '' && chunks.has(basename(pathname)),
    (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ contentType: 'text/javascript', body: standIn(pathname, chunks.get(basename(pathname)) ?? []) });
    },
  );
  return chunks.size;
}

/** What is read on the page, or said aloud, outside of the marks. */
export async function unmarked(page: Page): Promise<string> {
  const texts = await page.evaluate(() => {
    const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('script, style, noscript') === null && node.parentElement.checkVisibility()
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
    );
    const read: string[] = [];
    while (shown.nextNode()) read.push(shown.currentNode.textContent ?? '');
    const aloud = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
      [...document.body.querySelectorAll(`[${name}]`)]
        .filter((one) => one.checkVisibility())
        .map((one) => ` ${one.getAttribute(name) ?? ''} `),
    );
    return [document.title, read.join(' '), ...aloud];
  });
  return texts.map(outside).join(' ');
}
