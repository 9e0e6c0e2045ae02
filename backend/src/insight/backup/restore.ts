import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { knownMigrations } from '../../platform/database.ts';
import { type Manifest, NotPossible, readManifest } from './manifest.ts';
import { END_OF_ROWS, END_OF_STATEMENT } from './script.ts';
import { measureOf, unseal } from './sealed.ts';

/** The list of a backup and the stream of its script, after everything that can be asked of the files has been asked. */
export async function opened(list: string, key: string): Promise<{ readonly manifest: Manifest; readonly script: Readable }> {
  const manifest = await readManifest(list);
  const path = join(dirname(list), manifest.file);
  const { bytes, sha256 } = await measureOf(path);
  if (bytes !== manifest.bytes || sha256 !== manifest.sha256)
    throw new NotPossible(
      `${manifest.file} is not what was written on ${manifest.madeAt}: it has been changed or cut off. Take another copy.`,
    );
  return { manifest, script: await unseal(path, key) };
}

/** Puts a backup into an empty database, whole or not at all, and counts what has come. */
export async function restore(url: string, list: string, key: string): Promise<Manifest> {
  const { manifest, script } = await opened(list, key);
  const client = new pg.Client({ connectionString: url, application_name: 'igang restore' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await demandEmpty(client);
    await demandKnown(manifest);
    await client.query('BEGIN');
    await replay(client, linesOf(script));
    await demandCounts(client, manifest);
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return manifest;
  } finally {
    script.destroy();
    // What was not committed is not there.
    await client.end().catch(() => undefined);
  }
}

async function demandEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: string }>(
    `SELECT n.nspname || '.' || c.relname AS there FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname !~ '^(pg_|information_schema$)' AND c.relkind = ANY ('{r,p,v,m,S}') LIMIT 1`,
  );
  const [found] = rows;
  if (found !== undefined)
    throw new NotPossible(
      `The database is not empty (${found.there} is there): a backup goes into a new one only, so that nothing is lost.`,
    );
}

async function demandKnown({ migrations, version }: Manifest): Promise<void> {
  const known = new Set(await knownMigrations());
  const [unknown] = migrations.filter((name) => !known.has(name));
  if (unknown !== undefined)
    throw new NotPossible(
      `The backup was made by Igang ${version}, which is newer than this one (${unknown}): install that version first.`,
    );
}

async function demandCounts(client: pg.Client, { tables }: Manifest): Promise<void> {
  for (const [table, wanted] of Object.entries(tables)) {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${client.escapeIdentifier(table)}`);
    const come = rows[0]?.count ?? 0;
    if (come !== wanted) throw new NotPossible(`${table} should have ${wanted} rows and has ${come}: nothing was restored.`);
  }
}

/** Reads it to its end without a database; returns the rows of each table. */
export async function countRows(script: Readable): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  let table: string | undefined;
  for await (const line of linesOf(script)) {
    if (table === undefined) table = COPY.exec(line)?.[1];
    else if (line === END_OF_ROWS) table = undefined;
    else counts[table] = (counts[table] ?? 0) + 1;
  }
  return counts;
}

const COPY = /^COPY (\S+) \(.*\) FROM stdin;$/;

async function replay(client: pg.Client, lines: AsyncGenerator<string>): Promise<void> {
  let statement: string[] = [];
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const line = next.value;
    if (statement.length === 0 && COPY.test(line)) await pipeline(rowsAfter(lines), client.query(copyFrom(line)));
    else if (line === END_OF_STATEMENT) {
      await client.query(statement.join('\n'));
      statement = [];
    } else statement.push(line);
  }
}

async function* rowsAfter(lines: AsyncGenerator<string>): AsyncGenerator<Buffer> {
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    if (next.value === END_OF_ROWS) return;
    yield Buffer.from(`${next.value}\n`);
  }
  throw new NotPossible('The backup ends in the middle of a table.');
}

/** By the line feed alone: a row may hold any other sign that ends a line. */
async function* linesOf(script: Readable): AsyncGenerator<string> {
  let rest = '';
  script.setEncoding('utf8');
  for await (const piece of script) {
    const lines = (rest + String(piece)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
