import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { newKey } from '../../../backend/src/insight/backup/index.ts';
import { knownMigrations, migrationText } from '../../../backend/src/platform/database.ts';
import { createEmptyDatabase, type TestDatabase } from '../../harness/database.ts';

const CLI = fileURLToPath(new URL('../../../backend/dist/bundle/cli.js', import.meta.url));
const BEHIND = 4;

let database: TestDatabase;
let folder: string;
let client: pg.Client;
let recipient: string;
let known: string[];

/** A database that has had all migrations but the last few. */
beforeEach(async () => {
  [database, folder, { recipient }, known] = await Promise.all([
    createEmptyDatabase(),
    mkdtemp(join(tmpdir(), 'igang-upgrade-')),
    newKey(),
    knownMigrations(),
  ]);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('CREATE TABLE migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())');
  for (const name of known.slice(0, -BEHIND)) {
    await client.query(await migrationText(name));
    await client.query('INSERT INTO migration (name) VALUES ($1)', [name]);
  }
}, 60_000);
afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

/** `1: what was said`. */
async function upgrade(
  args: readonly string[] = [],
  settings: Record<string, string> = { BACKUP_FOLDER: folder, BACKUP_RECIPIENT: recipient },
) {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    PUBLIC_URL: 'http://localhost:4300',
    APP_SECRET: 'rather-hard-to-guess-0123456789-abc',
    ...settings,
  };
  const child = spawn(process.execPath, [CLI, 'upgrade', ...args], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)));
  const [code] = (await once(child, 'close')) as [number | null];
  return `${String(code)}: ${said}`;
}
async function done(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY name');
  return rows.map(({ name }) => name);
}
async function columns(): Promise<string> {
  const { rows } = await client.query<{ is: string }>(
    `SELECT md5(string_agg(table_name || column_name || data_type, ',' ORDER BY table_name, column_name)) AS is FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  return rows[0]?.is ?? '';
}

describe('igang upgrade', () => {
  it('says the version and what comes, backs up first, migrates and audits; a second time there is nothing to do', async () => {
    const said = await upgrade();
    expect(said).toMatch(/^0: Igang \d+\.\d+\.\d+: 4 migrations, from .*\nBacked up first: .*\.age\nMigrated; now the audit\.\nok /);
    expect(await done()).toEqual(known);
    expect(await readdir(folder)).toHaveLength(2);
    expect(await upgrade()).toMatch(/^0: Igang .* up to date/);
  }, 60_000);

  it('takes back all of them when the last one fails, and leaves the backup', async () => {
    const [last = ''] = known.slice(-1);
    await client.query(`ALTER TABLE migration ADD CONSTRAINT planted CHECK (name <> '${last}')`);
    const before = await columns();
    const said = await upgrade();
    expect(said).toMatch(/^1: .*Backed up first/s);
    expect(said).toContain(`Migration ${last} failed`);
    expect(said).toContain('the database is as it was');
    expect(await done()).toEqual(known.slice(0, -BEHIND));
    expect(await columns()).toBe(before);
    expect(await readdir(folder)).toHaveLength(2);
  }, 60_000);

  it('does nothing without a backup unless told so', async () => {
    expect(await upgrade([], {})).toMatch(/^1: .*Set BACKUP_FOLDER/s);
    expect(await done()).toHaveLength(known.length - BEHIND);
    expect(await upgrade(['--without-backup'], {})).toMatch(/^0: /);
    expect(await done()).toEqual(known);
  }, 60_000);

  it('refuses a database that is newer than itself', async () => {
    await client.query(`INSERT INTO migration (name) VALUES ('9999_later.sql')`);
    expect(await upgrade()).toMatch(/^1: The database is newer than Igang .*9999_later\.sql/);
    expect(await readdir(folder)).toEqual([]);
  }, 60_000);
});
