/** Makes `libs/i18n/compiled` from `libs/i18n/messages` when it is out of date. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWhole, PAGE_LANGS } from '@igang/domain/language';
import { checkMessages, sayFlaw } from './check.ts';
import { allSource, areaSource, langSource } from './emit.ts';
import { type Area, MESSAGES, readMessages, SOURCE } from './read.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const COMPILED = fileURLToPath(new URL('../compiled', import.meta.url));
const STAMP = join(COMPILED, '.inputs');

/** Harmless when there is nothing to do. Throws every flaw at once, each with its file, key and what to do. */
export function makeWords(): void {
  const now = inputs();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;
  const { areas, flaws } = readMessages();
  const all = [...flaws, ...checkMessages(areas)];
  if (all.length > 0) throw new Error(`The words cannot be made:\n${all.map((flaw) => `  ${sayFlaw(flaw)}`).join('\n')}`);
  const made = new Map(areas.flatMap(filesOf));
  for (const [path, source] of made) put(join(COMPILED, path), source);
  for (const path of globSync('**/*.ts', { cwd: COMPILED })) if (!made.has(path)) rmSync(join(COMPILED, path), { force: true });
  put(STAMP, now);
}

/** What an area is made into, by path. */
export function filesOf({ name, words }: Area): [path: string, source: string][] {
  const source = words[SOURCE] ?? {};
  const langs = PAGE_LANGS.filter((lang) => isWhole(lang) || words[lang] !== undefined);
  return [
    [`${name}.ts`, areaSource(name, source, langs)],
    [`${name}.all.ts`, allSource(name)],
    ...langs.map((lang): [string, string] => [`${name}.${lang}.ts`, langSource(name, words[lang] ?? source, lang)]),
  ];
}

function inputs(): string {
  const hash = createHash('sha256').update(PAGE_LANGS.join());
  for (const folder of [HERE, MESSAGES]) {
    for (const path of globSync('**/*.{ts,json}', { cwd: folder }).sort())
      hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)));
  }
  return hash.digest('hex');
}

/** In one stroke, since two commands may be at it at once; not at all when it would say the same. */
function put(path: string, source: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === source) return;
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, source);
  renameSync(fresh, path);
}
