/**
 * What tests keep for people to read in a diff, one file for each thing (`backend/data/openapi`, `test/contracts/mails`): compared with what is made now, or
 * written anew where `npm test` was told `--update`. A file that nothing makes any more is a failure too, and goes when they are written.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';

const updating = process.env['UPDATE_SNAPSHOTS'] === '1';
const HOW = "if that is meant, npm test -- unit integration --filter 'mails|openapi' --update, and read the diff";

export function expectKeptText(file: string, text: string): void {
  const made = text.replaceAll(/\r\n?/g, '\n').replace(/(?<!\n)$/, '\n');
  if (updating) write(file, made);
  expect(`${file} (${HOW})\n${made}`).toBe(`${file} (${HOW})\n${readKept(file)}`);
}

/** As values: another version of Prettier is no change of what is said. All that differ are told of at once. */
export async function expectKeptJson(files: Readonly<Record<string, object>>): Promise<void> {
  const made = Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)] as const);
  if (updating) for (const [file, json] of made) write(file, await format(json, { parser: 'json', printWidth: 140 }));
  const differing = made
    .map(([file, json]) => ({ file, now: parsed(json), kept: parsed(readKept(file)) }))
    .filter(({ now, kept }) => !isDeepStrictEqual(now, kept));
  const told = (which: 'now' | 'kept'): object => ({ [HOW]: Object.fromEntries(differing.map((one) => [one.file, one[which]])) });
  expect(told('now')).toEqual(told('kept'));
}

const parsed = (json: string): unknown => (json === '' ? 'no such file' : JSON.parse(json));

/** These and no others. */
export function expectNoneLeftOver(folder: string, files: readonly string[]): void {
  const leftOver = filesIn(folder).filter((file) => !files.includes(file));
  if (updating) for (const file of leftOver) rmSync(file);
  expect(updating ? [] : leftOver.map((file) => `${file} is made by nothing any more: ${HOW}`)).toEqual([]);
}

const filesIn = (folder: string): string[] =>
  globSync(`${folder}/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative('.', join(entry.parentPath, entry.name)));

const readKept = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
