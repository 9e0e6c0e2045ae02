import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What stands beside a backup, unencrypted: enough to tell whether it is whole and what is in it, and nobody's name. */
const Manifest = z.strictObject({
  format: z.literal(1),
  /** The instant whose state it holds: what was acknowledged before is in it. */
  madeAt: z.iso.datetime(),
  /** Of Igang. */
  version: z.string(),
  file: z.string().regex(/^igang-[\w-]+\.sql\.gz\.age$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  migrations: z.array(z.string()).min(1),
  /** Rows of each table. */
  tables: z.record(z.string(), z.int().nonnegative()),
});
export type Manifest = Readonly<z.infer<typeof Manifest>>;

/** A reason that whoever looks after the server can do something about; said as it stands. */
export class NotPossible extends Error {}

const ENDING = '.json';
const HALF = '.half';

/** `igang-2026-12-01T03-00-00-000Z`: sorts by time. */
export function nameAt(instant: Date): string {
  return `igang-${instant.toISOString().replaceAll(/[:.]/g, '-')}`;
}

export function manifestFile(folder: string, name: string): string {
  return join(folder, `${name}${ENDING}`);
}

/** A name beside the final one, under which a file is written; whatever bears it is nobody's backup. */
export function halfOf(path: string): string {
  return `${path}.${randomBytes(4).toString('hex')}${HALF}`;
}

/** Puts a file that is whole in its place, so that it is still there after the power has gone. */
export async function settle(half: string, path: string): Promise<void> {
  await rename(half, path);
  const folder = await open(dirname(path));
  await folder.sync().finally(() => folder.close());
}

export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  const half = halfOf(path);
  try {
    const file = await open(half, 'wx', 0o600);
    await file
      .writeFile(`${JSON.stringify(manifest, undefined, 2)}\n`)
      .then(() => file.sync())
      .finally(() => file.close());
    await settle(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

export async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new NotPossible(`There is no list ${path}: name the file that ends with ${ENDING}.`);
  });
  const read = Manifest.safeParse(parsed(text));
  if (read.success) return read.data;
  throw new NotPossible(`${path} is not the list of a backup that this version can read.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The backups of a folder, oldest first; what is half written or not ours is passed over. */
export async function backupsIn(folder: string): Promise<{ readonly path: string; readonly manifest: Manifest }[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('igang-') && name.endsWith(ENDING)).sort();
  const read = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return readManifest(path).then(
        (manifest) => [{ path, manifest }],
        () => [],
      );
    }),
  );
  return read.flat();
}

/** Files that a backup which was cut off has left. */
export async function halvesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('igang-') && name.endsWith(HALF)).map((name) => join(folder, name));
}
