import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { create } from 'fontkit';
import { beside } from '../platform/beside.ts';

/** How the files were made is in backend/data/NOTICE.md. */
const FOLDER = beside('data/fonts/');

/** A font and what it can write. */
export interface Face {
  readonly name: string;
  readonly bytes: Buffer;
  /** Whether the letters run from right to left. */
  readonly isRightToLeft: boolean;
  has(codePoint: number): boolean;
}

/** Inter with every Norwegian and Sámi letter, one face a weight. */
export interface Fonts {
  readonly plain: Face;
  readonly strong: Face;
}

let loaded: Promise<Fonts> | undefined;
let fontkit: { readonly create: typeof create } | undefined;

/** Read once and kept: every document needs both. */
export function fonts(): Promise<Fonts> {
  loaded ??= readFonts();
  return loaded;
}

async function readFonts(): Promise<Fonts> {
  fontkit = await import('fontkit');
  const [plain, strong] = await Promise.all([face('inter-regular.ttf'), face('inter-semibold.ttf')]);
  return { plain, strong };
}

const OTHERS: readonly { readonly file: string; readonly strong?: string; readonly script: RegExp; readonly isRightToLeft?: true }[] = [
  { file: 'noto-latin.ttf', strong: 'noto-latin-bold.ttf', script: /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u },
  { file: 'noto-arabic.ttf', script: /\p{sc=Arabic}/u, isRightToLeft: true },
  { file: 'noto-hebrew.ttf', script: /\p{sc=Hebrew}/u, isRightToLeft: true },
  { file: 'noto-ethiopic.ttf', script: /\p{sc=Ethiopic}/u },
  { file: 'noto-thai.ttf', script: /\p{sc=Thai}/u },
  { file: 'noto-tamil.ttf', script: /\p{sc=Tamil}/u },
  { file: 'noto-devanagari.ttf', script: /\p{sc=Devanagari}/u },
  { file: 'noto-bengali.ttf', script: /\p{sc=Bengali}/u },
  { file: 'noto-gurmukhi.ttf', script: /\p{sc=Gurmukhi}/u },
  { file: 'noto-gujarati.ttf', script: /\p{sc=Gujarati}/u },
  { file: 'noto-sinhala.ttf', script: /\p{sc=Sinhala}/u },
  { file: 'noto-telugu.ttf', script: /\p{sc=Telugu}/u },
  { file: 'noto-malayalam.ttf', script: /\p{sc=Malayalam}/u },
  { file: 'noto-kannada.ttf', script: /\p{sc=Kannada}/u },
  { file: 'noto-georgian.ttf', script: /\p{sc=Georgian}/u },
  { file: 'noto-armenian.ttf', script: /\p{sc=Armenian}/u },
  { file: 'noto-khmer.ttf', script: /\p{sc=Khmer}/u },
  { file: 'noto-lao.ttf', script: /\p{sc=Lao}/u },
  { file: 'noto-myanmar.ttf', script: /\p{sc=Myanmar}/u },
  { file: 'noto-thaana.ttf', script: /\p{sc=Thaana}/u, isRightToLeft: true },
  { file: 'noto-syriac.ttf', script: /\p{sc=Syriac}/u, isRightToLeft: true },
  { file: 'noto-tifinagh.ttf', script: /\p{sc=Tifinagh}/u },
  { file: 'noto-cjk.otf', script: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u },
];

const read = new Map<string, Face>();

/**
 * The faces for the scripts that the words hold and Inter does not. Each is read when somebody's name first needs it, at once:
 * a sheet is drawn in one go.
 */
export function facesFor(words: string, strong: boolean): Face[] {
  return OTHERS.filter(({ script }) => script.test(words)).map((other) => {
    const file = strong ? (other.strong ?? other.file) : other.file;
    const kept = read.get(file) ?? faceOf(file, readFileSync(pathOf(file)), other.isRightToLeft);
    read.set(file, kept);
    return kept;
  });
}

async function face(name: string): Promise<Face> {
  return faceOf(name, await readFile(pathOf(name)));
}

function faceOf(name: string, bytes: Buffer, isRightToLeft = false): Face {
  if (fontkit === undefined) throw new Error('Await fonts() before a face is read.');
  const font = fontkit.create(bytes);
  return { name, bytes, isRightToLeft, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}

const pathOf = (name: string) => fileURLToPath(new URL(name, FOLDER));
