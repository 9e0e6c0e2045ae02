import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { backupsIn, makeBackup, type Manifest, newKey, opened, prune, restore } from '../../../backend/src/insight/backup/index.ts';
import { countRows } from '../../../backend/src/insight/backup/restore.ts';
import { ofBackup } from '../../../backend/src/insight/doctor/look-at-backups.ts';
import { createEmptyDatabase, type TestDatabase } from '../../harness/database.ts';
import { ok, startApp, type TestApp } from '../../harness/index.ts';
import { anOpenCourse, aGround, application, apply, type Ground } from '../training/course-steps.ts';

const CLI = fileURLToPath(new URL('../../../backend/dist/bundle/cli.js', import.meta.url));
const NIGHT = new Date('2026-03-01T02:00:00Z');
const DAY_MS = 86_400_000;

let app: TestApp;
let ground: Ground;
let folder: string;
let keys: Awaited<ReturnType<typeof newKey>>;
const empties: TestDatabase[] = [];

beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
  folder = await mkdtemp(join(tmpdir(), 'igang-backup-'));
  keys = await newKey();
});
afterAll(async () => {
  await app.close();
  for (const empty of empties) await empty.drop();
  await rm(folder, { recursive: true });
});

async function anEmptyDatabase(): Promise<string> {
  const empty = await createEmptyDatabase();
  empties.push(empty);
  return empty.url;
}
const backedUp = (now = NIGHT, into = folder): Promise<Manifest> =>
  makeBackup({ url: app.config.DATABASE_URL, folder: into, recipient: keys.recipient, version: '0.1.0', now });
const listOf = ({ file }: Manifest): string => join(folder, file.replace('.sql.gz.age', '.json'));

async function asked<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** All that makes a schema what it is, as PostgreSQL itself writes it. */
const SCHEMA = `
  SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS is FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT pg_get_triggerdef(t.oid) || t.tgenabled::text FROM pg_trigger t WHERE NOT tgisinternal
  UNION ALL SELECT viewname || definition FROM pg_views WHERE schemaname = 'public'
  UNION ALL SELECT attrelid::regclass::text || '.' || attname || ' ' || format_type(atttypid, atttypmod) || attnotnull || attgenerated::text || attidentity::text || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT attisdropped
  UNION ALL SELECT c.relname || obj_description(c.oid) FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND obj_description(c.oid) IS NOT NULL
  ORDER BY 1`;

describe('a backup taken while people sign up', () => {
  let manifest: Manifest;
  let restored: string;
  let before: string[];

  beforeAll(async () => {
    const courseId = await anOpenCourse(ground, { capacity: 200 });
    const acknowledged: string[] = [];
    const night = { isOver: false };
    const signUps = (async () => {
      for (let i = 0; !night.isOver; i++) {
        const body = application(`Drill ${i}`, { email: `drill-${i}@example.no` });
        await ok(apply(ground, courseId, body));
        acknowledged.push(body.email);
      }
    })();
    while (acknowledged.length < 5) await new Promise((done) => setImmediate(done));
    before = [...acknowledged];
    manifest = await backedUp();
    night.isOver = true;
    await signUps;
    expect(acknowledged.length).toBeGreaterThan(before.length);
    restored = await anEmptyDatabase();
    await restore(restored, listOf(manifest), keys.key);
  }, 120_000);

  it('has every sign-up that was acknowledged before it began', async () => {
    const there = await asked<{ email: string }>(restored, 'SELECT email FROM enrolment');
    expect(there.map(({ email }) => email)).toEqual(expect.arrayContaining(before));
    expect(before.length).toBeGreaterThan(4);
  });

  it('comes back with the same schema and the counts of its list', async () => {
    expect(await asked(restored, SCHEMA)).toEqual(await asked(app.config.DATABASE_URL, SCHEMA));
    const counts = await countRows((await opened(listOf(manifest), keys.key)).script);
    expect(Object.fromEntries(Object.entries(manifest.tables).filter(([, rows]) => rows > 0))).toEqual(counts);
  });

  it('passes the audit, and new rows are counted on from the old', async () => {
    const query = <Row>(sql: string, parameters: readonly unknown[]) => {
      const client = new pg.Client({ connectionString: restored });
      return client.connect().then(async () => {
        const { rows } = await client.query(sql, [...parameters]).finally(() => client.end());
        return rows as Row[];
      });
    };
    expect(breachesIn(await auditInvariants(query, app.clock.now()))).toEqual([]);
    const counters = `SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`;
    expect(await asked(restored, counters)).toEqual(await asked(app.config.DATABASE_URL, counters));
  });

  it('is locked: nobody’s name stands in the file or its list', async () => {
    const bytes = await readFile(join(folder, manifest.file));
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(bytes.includes('drill-0@example.no')).toBe(false);
    expect(await readFile(listOf(manifest), 'utf8')).not.toContain('drill');
  });

  it('goes into no database where anything is', async () => {
    await expect(restore(app.config.DATABASE_URL, listOf(manifest), keys.key)).rejects.toThrow(/not empty .* into a new one only/);
    await expect(restore(restored, listOf(manifest), keys.key)).rejects.toThrow(/not empty/);
  });

  it('with one byte changed is refused before the database is asked anything', async () => {
    const path = join(folder, manifest.file);
    const whole = await readFile(path);
    for (const at of [0, Math.floor(whole.length / 2), whole.length - 1]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(path, changed);
      await expect(restore('postgres://nobody@127.0.0.1:9/none', listOf(manifest), keys.key)).rejects.toThrow(
        /has been changed or cut off/,
      );
    }
    await writeFile(path, whole.subarray(0, -1));
    await expect(restore('postgres://nobody@127.0.0.1:9/none', listOf(manifest), keys.key)).rejects.toThrow(/has been changed or cut off/);
    await writeFile(path, whole);
  });

  it('is not opened by another key, and a list that is none says so', async () => {
    await expect(restore('postgres://nobody@127.0.0.1:9/none', listOf(manifest), (await newKey()).key)).rejects.toThrow(/does not open/);
    const list = join(folder, 'broken.json');
    await writeFile(list, '{"format": 1');
    await expect(opened(list, keys.key)).rejects.toThrow(/not the list of a backup/);
  });

  it('of a newer version is refused, and nothing is left in the database', async () => {
    const list = listOf(manifest).replace('.json', '-newer.json');
    await writeFile(list, JSON.stringify({ ...manifest, version: '9.0.0', migrations: [...manifest.migrations, '9999_later.sql'] }));
    const empty = await anEmptyDatabase();
    await expect(restore(empty, list, keys.key)).rejects.toThrow(/newer than this one/);
    await writeFile(list, JSON.stringify({ ...manifest, tables: { ...manifest.tables, person: 12_345 } }));
    await expect(restore(empty, list, keys.key)).rejects.toThrow(/person should have 12345 rows/);
    expect(await asked(empty, `SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace`)).toEqual([]);
    await rm(list);
  });
});

describe('the folder of backups', () => {
  it('loses those that are old, never the newest, and what was cut off', async () => {
    const own = await mkdtemp(join(folder, 'kept-'));
    for (const daysAgo of [40, 31, 30, 1]) await backedUp(new Date(NIGHT.getTime() - daysAgo * DAY_MS), own);
    await writeFile(join(own, 'igang-2026.sql.gz.age.12ab.half'), 'cut off');
    await writeFile(join(own, 'remark.txt'), 'somebody’s own');
    expect(await prune(own, 30, NIGHT)).toBe(2);
    expect(await prune(own, 30, new Date(NIGHT.getTime() + 400 * DAY_MS))).toBe(1);
    expect(await backupsIn(own)).toHaveLength(1);
    expect((await readdir(own)).map((name) => name.replace(/^.*?\./, '')).sort()).toEqual(['json', 'sql.gz.age', 'txt']);
  }, 60_000);

  it('is told of by the doctor when last night’s is missing', () => {
    const hoursAgo = (hours: number) => new Date(NIGHT.getTime() - hours * 3_600_000).toISOString();
    expect(ofBackup(hoursAgo(26), folder, NIGHT)).toEqual({ name: 'backup', isWell: true, says: 'The last backup is 26 hours old.' });
    expect(ofBackup(hoursAgo(27), folder, NIGHT).isWell).toBe(false);
    expect(ofBackup(undefined, folder, NIGHT).isWell).toBe(false);
  });
});

describe('the commands', () => {
  const environment = () => {
    const { DATABASE_URL, SMTP_URL, PUBLIC_URL, APP_SECRET } = app.config;
    return { PATH: process.env['PATH'], DATABASE_URL, SMTP_URL, PUBLIC_URL, APP_SECRET };
  };
  /** `1: what was said`. */
  async function igang(args: readonly string[], more: Record<string, string> = {}, limit = ''): Promise<string> {
    const child = spawn('sh', ['-c', `${limit} exec "$0" "$@"`, process.execPath, CLI, ...args], { env: { ...environment(), ...more } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)));
    const [code] = (await once(child, 'close')) as [number | null];
    return `${String(code)}: ${said}`;
  }

  it('make a key, a backup, look it through, and bring it back', async () => {
    const own = await mkdtemp(join(folder, 'command-'));
    const keyFile = join(own, 'key');
    const line = await igang(['backup', '--new-key', keyFile]);
    const recipient = /^0: BACKUP_RECIPIENT=(age1\S+)/.exec(line)?.[1] ?? '';
    expect(await igang(['backup', '--new-key', keyFile])).toMatch(/^1: .*is there already/s);
    const settings = { BACKUP_FOLDER: own, BACKUP_RECIPIENT: recipient };
    expect(await igang(['backup'], settings)).toMatch(/^0: .*\d+ rows of \d+ tables/);
    const list = join(own, (await readdir(own)).find((name) => name.endsWith('.json')) ?? '');
    expect(await igang(['restore', list, '--key', keyFile, '--check'])).toMatch(/^0: .*It is whole/s);
    const said = await igang(['restore', list, '--key', keyFile], { DATABASE_URL: await anEmptyDatabase() });
    expect(said).toContain('every table has the rows it had');
    // Audited by the clock on the wall: what the tests of January left undone is late by now.
    expect(said).toMatch(said.includes('BREACH') ? /^1: / : /^0: /);
    expect(said).toContain('ok      trail.without-person');
  }, 120_000);

  it('say what is missing instead of falling', async () => {
    expect(await igang(['backup'])).toMatch(/^1: .*Set BACKUP_FOLDER/s);
    expect(await igang(['backup', '--to', folder])).toMatch(/^1: .*Backups are always locked/s);
    expect(await igang(['backup', '--keep-days', '0'])).toMatch(/^64: .*igang backup/s);
    expect(await igang(['restore', 'nowhere.json'])).toMatch(/^64: .*--key FILE/s);
  });

  it('leave nothing half behind when there is no more room, and what was there as it was', async () => {
    const own = await mkdtemp(join(folder, 'full-'));
    const first = await backedUp(NIGHT, own);
    const kept = await Promise.all((await readdir(own)).map((name) => readFile(join(own, name), 'base64')));
    // Blocks of 512 or 1024 bytes: less than the backup has.
    const said = await igang(
      ['backup', '--to', own, '--recipient', keys.recipient],
      {},
      `trap '' XFSZ; ulimit -f ${Math.floor(first.bytes / 2048)};`,
    );
    expect(said).toMatch(/^1: .*There is no more room/s);
    expect(await Promise.all((await readdir(own)).map((name) => readFile(join(own, name), 'base64')))).toEqual(kept);
  });
});
