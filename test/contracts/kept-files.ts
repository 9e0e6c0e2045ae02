/**
 * What tests keep for people to read in a diff, one file for each thing (`openapi/`, `mails/`): compared with what is made now, or
 * written anew where `npm test` was told `--update`. A file that nothing makes any more is a failure too, and goes when they are written.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';

const FOLDER = 'test/contracts';
const updating = process.env['UPDATE_SNAPSHOTS'] === '1';
const HOW = "if that is meant, npm test -- unit integration --filter 'mails|openapi' --update, and read the diff";

export function expectKeptText(file: string, text: string): void {
  const made = text.replaceAll(/\r\n?/g, '\n').replace(/(?<!\n)$/, '\n');
  if (updating) write(file, made);
  expect(`${file} (${HOW})\n${made}`).toBe(`${file} (${HOW})\n${readKept(file)}`);
}

/** As values: another version of Prettier is no change of what is said. */
export async function expectKeptJson(file: string, value: object): Promise<void> {
  const made = JSON.stringify(value);
  if (updating) write(file, await format(made, { parser: 'json', printWidth: 140 }));
  const kept = readKept(file);
  const name = `${file} (${HOW})`;
  expect([name, JSON.parse(made) as unknown]).toEqual([name, kept === '' ? 'not there' : (JSON.parse(kept) as unknown)]);
}

/** These and no others. */
export function expectNoneLeftOver(folder: string, files: readonly string[]): void {
  const leftOver = filesIn(folder).filter((file) => !files.includes(file));
  if (updating) for (const file of leftOver) rmSync(join(FOLDER, file));
  expect(updating ? [] : leftOver.map((file) => `${file} is made by nothing any more: ${HOW}`)).toEqual([]);
}

/** The files kept below a folder of them, as the others name them: `openapi/paths/groups.json`. */
export const filesIn = (folder: string): string[] =>
  globSync(`${folder}/**/*`, { cwd: FOLDER, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(`${FOLDER}/`).at(-1) ?? '');

export const readKept = (file: string): string => (existsSync(join(FOLDER, file)) ? readFileSync(join(FOLDER, file), 'utf8') : '');

function write(file: string, text: string): void {
  mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
  writeFileSync(join(FOLDER, file), text);
}
