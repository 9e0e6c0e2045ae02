import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pg from 'pg';
import { DAY_MS } from '@igang/domain';
import { doneMigrations } from '../../platform/database.ts';
import { backupsIn, halfOf, halvesIn, type Manifest, manifestFile, nameAt, NotPossible, settle, writeManifest } from './manifest.ts';
import { scriptOf } from './script.ts';
import { type Measure, seal } from './sealed.ts';

export interface BackupWish {
  readonly url: string;
  readonly folder: string;
  /** `age1…`: for whom it is locked. */
  readonly recipient: string;
  readonly version: string;
  readonly now: Date;
}

/**
 * Writes the database as it is at one instant to a new file of the folder, and its list beside it. Should anything go wrong, nothing new
 * lies there and what was there is untouched.
 */
export async function makeBackup({ url, folder, recipient, version, now }: BackupWish): Promise<Manifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = nameAt(now);
  const path = join(folder, `${name}.sql.gz.age`);
  const half = halfOf(path);
  try {
    const { measure, migrations, tables } = await inSnapshot(url, (client) => written(client, recipient, half));
    await settle(half, path);
    const manifest: Manifest = { format: 1, madeAt: now.toISOString(), version, file: basename(path), ...measure, migrations, tables };
    await writeManifest(manifestFile(folder, name), manifest).catch(async (error: unknown) => {
      await rm(path, { force: true });
      throw error;
    });
    return manifest;
  } catch (error) {
    await rm(half, { force: true });
    throw inWords(error, folder);
  }
}

interface Written {
  readonly measure: Measure;
  readonly migrations: string[];
  readonly tables: Record<string, number>;
}

async function written(client: pg.Client, recipient: string, half: string): Promise<Written> {
  const migrations = await doneMigrations(client);
  if (migrations.length === 0) throw new NotPossible('The database holds nothing of Igang: there is nothing to back up.');
  const tables: Record<string, number> = {};
  const pieces = scriptOf(client, migrations, (table, rows) => {
    tables[table] = rows;
  });
  return { measure: await seal(pieces, recipient, half), migrations, tables };
}

/** Texts in one form whatever the server is set to, as long as it takes; a rule that would hide rows from us is an error. */
const SETTINGS = ['statement_timeout=0', 'row_security=off', 'TimeZone=UTC', 'DateStyle=ISO', 'IntervalStyle=postgres'];

/** All that is read is of one instant, whatever happens meanwhile. */
async function inSnapshot<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const options = SETTINGS.map((setting) => `-c ${setting}`).join(' ');
  const client = new pg.Client({ connectionString: url, application_name: 'igang backup', options });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function inWords(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && FULL.has(code))
    return new NotPossible(`There is no more room in ${folder} (${code}): no backup was made, and those that are there are untouched.`);
  return error;
}

/** Takes away backups older than so many days, never the newest, and what was cut off a day ago. Returns how many. */
export async function prune(folder: string, keepDays: number, now: Date): Promise<number> {
  const before = now.getTime() - keepDays * DAY_MS;
  const old = (await backupsIn(folder)).slice(0, -1).filter(({ manifest }) => Date.parse(manifest.madeAt) < before);
  for (const { path, manifest } of old) {
    // The list first: a file without one is no backup.
    await rm(path);
    await rm(join(folder, manifest.file), { force: true });
  }
  for (const half of await halvesIn(folder)) await rm(half, { force: true });
  return old.length;
}
