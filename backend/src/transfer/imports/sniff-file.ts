import { type Separator, SEPARATORS } from '@igang/domain';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { Refusal } from '../../platform/refusal.ts';
import { guessOldEncoding, isOldEncoding, OLD_ENCODINGS, type OldEncoding, textIn } from './old-encodings.ts';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | OldEncoding;
export type FileShape =
  { readonly encoding: 'xlsx'; readonly separator: undefined } | { readonly encoding: TextEncodingName; readonly separator: Separator };

const HEAD_BYTES = 65_536;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** What kind of file this is, from its bytes: its name and what the browser says of it prove nothing. */
export async function sniffFile(path: string, said?: TextEncodingName): Promise<FileShape> {
  const head = await headOf(path);
  if (head.length === 0) throw new Refusal('file.empty');
  if (head.subarray(0, 4).equals(ZIP)) return { encoding: 'xlsx', separator: undefined };
  if (head.subarray(0, 4).equals(OLD_EXCEL)) throw new Refusal('file.old-excel');
  const encoding = said ?? (await textEncodingOf(path, head));
  const text = decoded(head, encoding);
  if (/\p{Cc}/u.test(text.replace(/[\t\n\v\f\r]/g, ''))) throw new Refusal('file.unreadable');
  if (text.trim() === '') throw new Refusal('file.empty');
  return { encoding, separator: guessSeparator(text) };
}

async function textEncodingOf(path: string, head: Buffer): Promise<TextEncodingName> {
  return wideEncoding(head) ?? ((await isUtf8(path)) ? 'utf-8' : guessOldEncoding(await readFile(path)));
}

const LINES_SHOWN = 4;
const LONGEST_LINE = 120;

/**
 * The same lines with letters beyond a to z, as each of the old encodings would have them: who knows the people sees which is right.
 * None where the file itself tells, or where there is no such letter.
 */
export async function readingsOf(path: string): Promise<{ encoding: OldEncoding | 'utf-8'; lines: string[] }[]> {
  const head = await headOf(path);
  if (wideEncoding(head) !== undefined || head.subarray(0, 4).equals(ZIP) || (await isUtf8(path))) return [];
  const lines = linesWithLetters(await readFile(path));
  return OLD_ENCODINGS.map((encoding) => ({ encoding, lines: lines.map((line) => textIn(encoding, line)) }));
}

function linesWithLetters(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = bytes.findIndex(isBeyondAscii); at >= 0 && lines.length < LINES_SHOWN;) {
    const begins = Math.max(bytes.lastIndexOf('\n', at), bytes.lastIndexOf('\r', at)) + 1;
    const ends = [bytes.indexOf('\n', at), bytes.indexOf('\r', at)].filter((end) => end >= 0);
    const end = Math.min(bytes.length, ...ends);
    lines.push(bytes.subarray(begins, Math.min(end, begins + LONGEST_LINE)));
    const next = bytes.subarray(end).findIndex(isBeyondAscii);
    at = next < 0 ? -1 : end + next;
  }
  return lines;
}

function isBeyondAscii(byte: number): boolean {
  return byte > 127;
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** UTF-16 by its mark, else by where the noughts stand: Norwegian text has one in every other byte. */
function wideEncoding(head: Buffer): TextEncodingName | undefined {
  const mark = head.readUIntBE(0, Math.min(2, head.length));
  if (mark === 0xfffe || mark === 0xfeff) return mark === 0xfffe ? 'utf-16le' : 'utf-16be';
  const sample = head.subarray(0, 4096);
  const noughts = (odd: number): number => sample.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const many = sample.length / 4;
  if (noughts(1) > many && noughts(0) === 0) return 'utf-16le';
  return noughts(0) > many && noughts(1) === 0 ? 'utf-16be' : undefined;
}

/** Every byte is looked at: the first letter outside ASCII may come late in the file. */
async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (isMalformed(error)) return false;
    throw error;
  }
}

/** What TextDecoder throws at bytes that its encoding does not have. */
export function isMalformed(error: unknown): boolean {
  return (error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

function decoded(head: Buffer, encoding: TextEncodingName): string {
  return isOldEncoding(encoding) ? textIn(encoding, head) : new TextDecoder(encoding).decode(head, { stream: true });
}

const LINES = 30;

/** The sign that stands equally often in the first lines, outside quotes; semicolons where nothing tells. */
export function guessSeparator(text: string): Separator {
  const said = /^sep=([,;\t])\r?\n/.exec(text)?.[1] as Separator | undefined;
  if (said !== undefined) return said;
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  const scored = SEPARATORS.map((separator) => ({ separator, score: scoreOf(lines, separator) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

function scoreOf(lines: readonly string[], separator: Separator): number {
  const counts = lines.map((line) => line.split(separator).length - 1);
  const first = counts[0] ?? 0;
  return first === 0 ? 0 : (counts.filter((count) => count === first).length / counts.length) * 1000 + first;
}
