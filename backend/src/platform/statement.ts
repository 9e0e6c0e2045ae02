import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { DataSource, EntityManager } from 'typeorm';
import { poolOf } from './database.ts';

interface Client {
  query(statement: string | { name?: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

const names = new Map<string, string>();

/** Statements are constants of the code, so there are only so many names. */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
  names.set(sql, name);
  return name;
}

/**
 * When a statement is planned. `once` a connection is for nearly all: planning was most of the cost of our larger statements.
 * `anew` each time is for look-ups in a table that may grow from nothing to thousands of rows before PostgreSQL counts them again:
 * the plan made while it was empty would read all of it. `blind` is once as well, and whatever the values: for long statements whose
 * planning costs more than their running, which PostgreSQL would plan for each call's values as long as that promises a little.
 */
export type Planned = 'once' | 'anew' | 'blind';

/** Rows of a parametrised statement, in the transaction of `manager` or on a connection of its own. */
export async function rowsOf<Row>(
  manager: EntityManager,
  sql: string,
  parameters: readonly unknown[] = [],
  planned: Planned = 'once',
): Promise<Row[]> {
  const statement = { text: sql, values: [...parameters] };
  if (planned === 'blind') return (await blindly(manager, { name: nameOf(sql), ...statement })).rows as Row[];
  const client = pipelined.get(manager.queryRunner ?? NONE) ?? (await clientOf(manager));
  const { rows } = await client.query(planned === 'once' ? { name: nameOf(sql), ...statement } : statement);
  return rows as Row[];
}

/** The settings leave on the same connection, before and after the statement, without waiting for each other. */
async function blindly(
  { queryRunner, dataSource }: EntityManager,
  statement: Parameters<Client['query']>[0],
): Promise<{ rows: unknown[] }> {
  const own = queryRunner === undefined ? await poolOf(dataSource).connect() : undefined;
  const client: Client = own ?? ((await queryRunner?.connect()) as Client);
  try {
    const [, asked] = await Promise.allSettled([
      client.query('SET plan_cache_mode = force_generic_plan'),
      client.query(statement),
      client.query('RESET plan_cache_mode'),
    ]);
    if (asked.status === 'rejected') throw asked.reason;
    return asked.value;
  } finally {
    own?.release();
  }
}

/** Whose statements leave at once, in the order in which they are asked. */
const pipelined = new WeakMap<object, Client>();
const NONE = {};

/** Outside a transaction a statement takes any connection of the pool. */
async function clientOf({ queryRunner, dataSource }: EntityManager): Promise<Client> {
  return queryRunner === undefined ? poolOf(dataSource) : ((await queryRunner.connect()) as Client);
}

interface Parcelled extends Client {
  /** Of `pg`: what is written to PostgreSQL. */
  readonly connection: { readonly stream: Pick<Writable, 'cork' | 'uncork'> };
}

/** What is asked in one turn leaves as one parcel: a write each is a system call here, and PostgreSQL woken once more. */
function inParcels(client: Parcelled): Client {
  const { stream } = client.connection;
  return {
    query: (statement) => {
      stream.cork();
      process.nextTick(() => stream.uncork());
      return client.query(statement);
    },
  };
}

/**
 * A transaction whose statements leave without waiting for each other where the work does not: it begins with the first of
 * them and commits with `last`. Should any of them have failed, PostgreSQL takes the COMMIT for a ROLLBACK, and we throw. `decided` is
 * called when the COMMIT is on its way.
 */
export async function inPipeline<T>(
  dataSource: DataSource,
  decided: () => void,
  work: (manager: EntityManager) => Promise<{ readonly result: T; readonly last: Promise<unknown> }>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  const client = inParcels((await runner.connect()) as Parcelled);
  pipelined.set(runner, client);
  try {
    const [, { result, last }] = await Promise.all([client.query('BEGIN'), work(runner.manager)]);
    const committed = client.query('COMMIT');
    decided();
    await Promise.all([last, committed]);
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    await runner.release();
  }
}
