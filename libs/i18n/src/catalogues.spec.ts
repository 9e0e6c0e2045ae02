import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { LANGS } from './lang.ts';

const FOLDER = new URL('.', import.meta.url).pathname;
const files = (lang: string): string[] => globSync(`${FOLDER}*.${lang}.ts`).sort();

async function catalogue(path: string, lang: string): Promise<Record<string, unknown>> {
  const loaded = (await import(path)) as Record<string, Record<string, unknown> | undefined>;
  return loaded[lang] ?? {};
}

/** Every object of words in a catalogue, however deep. */
function objects(words: unknown): Record<string, unknown>[] {
  if (typeof words !== 'object' || words === null) return [];
  return [words as Record<string, unknown>, ...Object.values(words).flatMap(objects)];
}

/**
 * A button that says "Endre" is called "Endre, Kari Nordmann" to those who do not see beside what it stands; but it must begin with what
 * is seen, or it cannot be pressed by voice (WCAG 2.5.3). By custom the second is named after the first: `change` and `changePart`.
 */
describe.each(LANGS)('names of buttons in %s', (lang) => {
  it('begin with the words that are seen', async () => {
    const wrong: string[] = [];
    for (const path of files(lang)) {
      for (const words of objects(await catalogue(path, lang))) {
        for (const [key, called] of Object.entries(words)) {
          const seen = words[/^(\w+?)(?:For|Named|Part)$/.exec(key)?.[1] ?? ''];
          if (typeof called !== 'function' || typeof seen !== 'string') continue;
          const name = String((called as (...some: unknown[]) => unknown)('X', 1));
          if (!name.startsWith(seen)) wrong.push(`${path.slice(FOLDER.length)}: ${key} “${name}” does not begin with “${seen}”`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('nynorsk', () => {
  it('is read', () => expect(readFileSync(files('nn')[0] ?? '', 'utf8').length).toBeGreaterThan(0));
});
