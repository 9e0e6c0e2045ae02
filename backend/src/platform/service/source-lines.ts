import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a map says of the file beside it (ECMA-426), as far as lines go. */
interface LineMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}
interface Position {
  /** From 0, as maps count. */
  readonly line: number;
  readonly column: number;
}

const HERE = new URL('.', import.meta.url).href;
const IN_OUR_FILES = /(file:\/\/[^\s()]+\.js):(\d+):(\d+)/g;
const MOST_KNOWN = 1_000;
/** Errors come from the same places again and again. */
const known = new Map<string, string>();

/**
 * Frames in the files that a process is gathered into (ADR 0031) as places in the sources. A map weighs more than the code, so it is read
 * when an error is told and not at the start.
 */
export function inSources(frames: string): string {
  return frames.replace(IN_OUR_FILES, (place, url: string, line: string, column: string) => {
    if (!url.startsWith(HERE)) return place;
    const told = known.get(place) ?? sourceOf(url, { line: Number(line) - 1, column: Number(column) - 1 }) ?? place;
    if (known.size < MOST_KNOWN) known.set(place, told);
    return told;
  });
}

function sourceOf(url: string, position: Position): string | undefined {
  const map = mapOf(url);
  const found = map && originOf(map.mappings, position);
  const source = map?.sources[found?.source ?? -1];
  return source === undefined || found === undefined ? undefined : `${new URL(source, url).href}:${found.line + 1}:${found.column + 1}`;
}

function mapOf(url: string): LineMap | undefined {
  try {
    return JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')) as LineMap;
  } catch {
    return undefined; // no map, no better place
  }
}

interface Origin extends Position {
  readonly source: number;
}
const VALUE = new Map(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (digit, value) => [digit, value]));
const CONTINUED = 32;
const BITS = 5;

/** The last segment of the line that begins at or before the column. */
export function originOf(mappings: string, { line, column }: Position): Origin | undefined {
  const start: Origin = { source: 0, line: 0, column: 0 };
  const lines = mappings.split(';', line + 1);
  if (lines.length <= line) return undefined;
  const before = lines.slice(0, line).reduce((reached, text) => segmentsOf(text).reduce(after, reached), start);
  let [origin, reached, generated]: [Origin | undefined, Origin, number] = [undefined, before, 0];
  for (const segment of segmentsOf(lines[line] ?? '')) {
    generated += segment[0] ?? 0;
    if (generated > column) break;
    origin = reached = after(reached, segment);
  }
  return origin;
}

/** Each number of a segment is the difference to the one before it. */
function after({ source, line, column }: Origin, [, sources = 0, lines = 0, columns = 0]: readonly number[]): Origin {
  return { source: source + sources, line: line + lines, column: column + columns };
}

function segmentsOf(line: string): number[][] {
  return line === '' ? [] : line.split(',').map(numbersIn);
}

function numbersIn(segment: string): number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (const digit of segment) {
    const value = VALUE.get(digit) ?? 0;
    number |= (value & (CONTINUED - 1)) << shift;
    shift += BITS;
    if ((value & CONTINUED) !== 0) continue;
    numbers.push((number & 1) === 1 ? -(number >> 1) : number >> 1);
    [number, shift] = [0, 0];
  }
  return numbers;
}
