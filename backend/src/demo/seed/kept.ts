import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packed, type Snapshot, unpacked, writeRows } from './snapshot.ts';
import type { Writer } from './write.ts';

interface Wish {
  readonly seed: number;
  readonly today: string;
  readonly secret?: string;
  /** Named by whatever the demo is made from, so that what is in it is still what would be made. */
  readonly kept?: string | undefined;
  readonly says: (line: string) => void;
}

/** What was made before, written down again; else it is played, and kept for the next time. */
export async function keptOr(wish: Wish, play: () => Promise<Snapshot>, to: Writer): Promise<Snapshot> {
  const { kept, seed, today, secret = '', says } = wish;
  if (kept === undefined) return play();
  const day = `${today}-${seed}-${createHash('sha256').update(secret).digest('hex').slice(0, 12)}`;
  const file = join(kept, `${day}.json.gz`);
  const before = await readFile(file).catch(() => undefined);
  if (before === undefined) {
    const made = await play();
    await keep(file, packed(made));
    return made;
  }
  says('as it was made before');
  const snapshot = unpacked(before);
  for (const filled of snapshot) await writeRows(to, filled, [...filled.shared, ...filled.own]);
  return snapshot;
}

/** Two that make the same at once do not disturb each other. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const folder = join(file, '..');
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
}
