/** Chance that can be repeated: the same seed gives the same draws on every machine. */
export interface Random {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[];
  /** A UUID version 7 of that instant. */
  id(at: Date): string;
  /** A stream of its own, so that drawing more here changes nothing there. */
  fork(name: string): Random;
}

export function randomFrom(seed: string): Random {
  const draw = sfc32(seed);
  const next = () => draw() / 0x1_0000_0000;
  const sequence = inSequence(draw);
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (from) => pickFrom(from, between(0, from.length - 1)),
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ thing }) => thing),
    id: (at) => uuid(at.getTime(), sequence(at.getTime()), draw(), draw()),
    fork: (name) => randomFrom(`${seed}/${name}`),
  };
}

function pickFrom<T>(from: readonly T[], index: number): T {
  if (from.length === 0) throw new Error('Nothing to pick from');
  return from[index] as T;
}

/** The ids of one moment sort as they were made. */
function inSequence(draw: () => number): (ms: number) => number {
  let [last, number] = [0, 0];
  return (ms) => {
    number = ms === last ? number + 1 : draw() & 0x1ff;
    last = ms;
    return number;
  };
}

/** sfc32 by Chris Doty-Humphrey, seeded with four FNV-1a hashes of the text. */
function sfc32(seed: string): () => number {
  let [a, b, c, d] = [fnv(`0${seed}`), fnv(`1${seed}`), fnv(`2${seed}`), 1];
  const draw = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 15; warm++) draw();
  return draw;
}

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
}

function uuid(ms: number, a: number, b: number, c: number): string {
  const time = ms.toString(16).padStart(12, '0');
  const version = (0x7000 | (a & 0x0fff)).toString(16);
  const variant = (0x8000 | (b & 0x3fff)).toString(16);
  const rest = ((b >>> 16) & 0xffff).toString(16).padStart(4, '0') + c.toString(16).padStart(8, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${rest}`;
}
