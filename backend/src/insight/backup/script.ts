import { Buffer } from 'node:buffer';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { migrationText } from '../../platform/database.ts';
import { NotPossible } from './manifest.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Ends a statement in the script; a remark to everybody else. */
export const END_OF_STATEMENT = '--@';
/** Ends the rows of a table, as PostgreSQL has it. */
export const END_OF_ROWS = '\\.';

const HEAD = `-- A backup of Igang: plain SQL for an empty database, all or nothing:
--   age -d -i KEY FILE | gunzip | psql -1 -v ON_ERROR_STOP=1 DATABASE
-- The tables as the migrations made them, then their rows. ${END_OF_STATEMENT} on a line of its own ends a statement.`;

const TABLE_OF_MIGRATIONS = 'CREATE TABLE migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());';

/**
 * The whole database as a script, in pieces, in the snapshot of the client's transaction. `count` is told how many rows each table has had
 * when they have been read.
 */
export async function* scriptOf(
  client: pg.ClientBase,
  migrations: readonly string[],
  count: (table: string, rows: number) => void,
): AsyncGenerator<Buffer> {
  const shape = await shapeOf(client);
  yield Buffer.from(`${HEAD}\n${statement('SET LOCAL statement_timeout = 0; SET LOCAL row_security = off;')}`);
  yield Buffer.from(statement(TABLE_OF_MIGRATIONS));
  for (const name of migrations) yield Buffer.from(statement(await migrationText(name)));
  yield Buffer.from(beforeRows(shape));
  for (const table of shape.tables) yield* rowsOf(client, table, (rows) => count(table.name, rows));
  yield Buffer.from(await afterRows(client, shape));
}

/** What the migrations themselves put in goes; nothing watches while the rows come, so that their order does not matter. */
function beforeRows({ tables, references }: Shape): string {
  return [
    ...references.map(({ quoted, name }) => `ALTER TABLE ${quoted} DROP CONSTRAINT ${name};`),
    `TRUNCATE ${tables.map(({ quoted }) => quoted).join(', ')};`,
    ...tables.map(({ quoted }) => `ALTER TABLE ${quoted} DISABLE TRIGGER USER;`),
  ]
    .map(statement)
    .join('');
}

/** Every reference is looked at as it is put back. */
async function afterRows(client: pg.ClientBase, { tables, references, sequences }: Shape): Promise<string> {
  const counters: string[] = [];
  for (const sequence of sequences) {
    const { rows } = await client.query<{ last: string; called: boolean }>(
      `SELECT last_value::text AS last, is_called AS called FROM ${sequence}`,
    );
    counters.push(`SELECT setval('${sequence}', ${rows[0]?.last ?? '1'}, ${String(rows[0]?.called ?? false)});`);
  }
  return [
    ...counters,
    ...tables.map(({ quoted }) => `ALTER TABLE ${quoted} ENABLE TRIGGER USER;`),
    ...references.map(({ quoted, name, is }) => `ALTER TABLE ${quoted} ADD CONSTRAINT ${name} ${is};`),
  ]
    .map(statement)
    .join('');
}

async function* rowsOf(client: pg.ClientBase, { quoted, columns }: Shape['tables'][number], count: (rows: number) => void) {
  yield Buffer.from(`COPY ${quoted} (${columns}) FROM stdin;\n`);
  const rows = client.query(copyTo(`COPY ${quoted} (${columns}) TO STDOUT`));
  for await (const piece of rows) yield piece as Buffer;
  count(rows.rowCount);
  yield Buffer.from(`${END_OF_ROWS}\n`);
}

function statement(sql: string): string {
  if (sql.split('\n').includes(END_OF_STATEMENT)) throw new NotPossible(`A statement has ${END_OF_STATEMENT} on a line of its own.`);
  return `${sql}\n${END_OF_STATEMENT}\n`;
}
