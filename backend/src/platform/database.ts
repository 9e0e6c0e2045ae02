import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { beside } from './beside.ts';

// A day has no zone: keep it as text. Our bigints are counters, far below 2^53.
pg.types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** The pool of each process's (in tests: each application's) `pg`, as that made it. */
const pools = new WeakMap<object, pg.Pool>();

/** A `pg` for TypeORM (its option `driver`) whose pool we know as well: most of our statements go to it directly (ADR 0009). */
function ownDriver(): object {
  class Pool extends pg.Pool {
    constructor(options?: pg.PoolConfig) {
      super(options);
      pools.set(driver, this);
    }
  }
  const driver = { ...pg, Pool };
  return driver;
}

/** The one pool that a data source made with `databaseOptions` opened. */
export function poolOf({ options }: DataSource): pg.Pool {
  const driver: unknown = options.type === 'postgres' ? options.driver : undefined;
  const pool = typeof driver === 'object' && driver !== null ? pools.get(driver) : undefined;
  if (pool === undefined) throw new Error('The data source has no pool of ours: open it with databaseOptions');
  return pool;
}

/** As whom a process stands among the database's connections: by it `igang doctor` sees whether a worker is there. */
export const PROCESS_NAMES = ['igang', 'igang worker'] as const;
export type ProcessName = (typeof PROCESS_NAMES)[number];

/** How TypeORM meets our database. The entities are those that the capabilities' own modules name (`TypeOrmModule.forFeature`). */
export function databaseOptions(url: string, pool: number, applicationName: ProcessName = 'igang'): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    driver: ownDriver(),
    url,
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto', // gen_random_uuid(), which PostgreSQL has without the extension
    logging: false,
    applicationName,
    extra: {
      max: pool,
      connectionTimeoutMillis: 15_000,
      idleTimeoutMillis: 30_000,
      // Statements that do not wait for each other in the code do not wait for each other on the wire.
      pipeline: true,
      // On today's disks a page read out of turn costs little more than the next one; the default is from the days of turning disks,
      // and had whole tables read where the index knew.
      options: '-c statement_timeout=30000 -c lock_timeout=8000 -c TimeZone=UTC -c random_page_cost=1.1',
    },
  };
}

const MIGRATIONS = fileURLToPath(beside('migrations/'));
/** Two processes starting at once migrate one after the other. */
const MIGRATION_LOCK = 0x1641_6e67;

/** Runs the migrations not yet run, each in its own transaction, and returns their names. */
export function migrate(url: string): Promise<string[]> {
  return whileNobodyElseMigrates(url, async (client) => {
    const waiting = await waitingMigrations(client);
    for (const name of waiting) await inTransaction(client, () => apply(client, name));
    return waiting;
  });
}

/** The same in one transaction: should one of them fail, none has been. */
export function migrateTogether(url: string): Promise<string[]> {
  return whileNobodyElseMigrates(url, async (client) => {
    const waiting = await waitingMigrations(client);
    await inTransaction(client, async () => {
      for (const name of waiting) await apply(client, name);
    });
    return waiting;
  });
}

async function whileNobodyElseMigrates<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query('CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())');
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What the database has had, what it still waits for, and what it has had that this version does not know. Changes nothing. */
export async function migrationsOf(url: string): Promise<{ done: string[]; waiting: string[]; unknown: string[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const [done, known] = [await doneMigrations(client), await knownMigrations()];
    return { done, waiting: await waitingMigrations(client), unknown: done.filter((name) => !known.includes(name)) };
  } finally {
    await client.end();
  }
}

/** The names of the migrations that this version has and the database has not, in their order; only reads. */
export async function waitingMigrations(client: pg.ClientBase): Promise<string[]> {
  const done = new Set(await doneMigrations(client));
  return (await knownMigrations()).filter((name) => !done.has(name));
}

/** The names of all migrations of this version, in their order. */
export async function knownMigrations(): Promise<string[]> {
  return (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql')).sort();
}

export function migrationText(name: string): Promise<string> {
  return readFile(join(MIGRATIONS, name), 'utf8');
}

/** The names of the migrations that the database has had, in their order; none when it is empty. */
export async function doneMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows: tables } = await client.query<{ there: boolean }>(`SELECT to_regclass('migration') IS NOT NULL AS there`);
  if (tables[0]?.there !== true) return [];
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY name');
  return rows.map(({ name }) => name);
}

async function apply(client: pg.Client, name: string): Promise<void> {
  try {
    await client.query(await migrationText(name));
    await client.query('INSERT INTO migration (name) VALUES ($1)', [name]);
  } catch (error) {
    throw new Error(`Migration ${name} failed`, { cause: error });
  }
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
