import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Inter with every Norwegian and Sámi letter, one file a weight: how they were made is in backend/data/NOTICE.md. */
const FOLDER = new URL('../../data/fonts/', import.meta.url);

export interface Fonts {
  readonly plain: Buffer;
  readonly strong: Buffer;
}

let loaded: Promise<Fonts> | undefined;

/** Read once and kept: every document needs both. */
export function fonts(): Promise<Fonts> {
  loaded ??= Promise.all([font('inter-regular.ttf'), font('inter-semibold.ttf')]).then(([plain, strong]) => ({ plain, strong }));
  return loaded;
}

function font(name: string): Promise<Buffer> {
  return readFile(fileURLToPath(new URL(name, FOLDER)));
}
