import { gunzipSync, gzipSync } from 'node:zlib';
import type { Writer } from './write.ts';

/** Rows of one table as text, each a JSON object. */
export interface Filled {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** There whatever the size: the ground, and who is employed once. */
  readonly shared: readonly string[];
  /** Of the one part that was played. */
  readonly own: readonly string[];
}
export type Snapshot = readonly Filled[];

/** Loaded by `igang geography` and never changed by the demo. */
const GROUND = ['migration', 'county', 'county_successor', 'municipality', 'postal_code', 'public_holiday', 'office_county', 'theme'];

interface Shape {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly needs: readonly string[];
}

const SHAPES = `
  SELECT c.relname AS table,
    (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    coalesce((SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = c.oid AND i.indisprimary), '[]') AS key,
    coalesce((SELECT json_agg(DISTINCT o.relname) FROM pg_constraint f JOIN pg_class o ON o.oid = f.confrelid
     WHERE f.conrelid = c.oid AND f.contype = 'f' AND o.oid <> c.oid), '[]') AS needs
  FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL ($1::text[]) ORDER BY c.relname`;

/** Keys of the rows there are, by table. */
type Keys = ReadonlyMap<string, ReadonlySet<string>>;

export async function keysThere(from: Writer): Promise<Keys> {
  const keys = new Map<string, ReadonlySet<string>>();
  for (const shape of await shapesOf(from)) keys.set(shape.table, new Set((await rowsOf(from, shape)).map(({ key }) => key)));
  return keys;
}

/** Every row there is but the ground's, and which of them were there `before`. */
export async function takeSnapshot(from: Writer, before: Keys): Promise<Snapshot> {
  const filled: Filled[] = [];
  for (const shape of await shapesOf(from)) {
    const { table, columns, key } = shape;
    const [shared, own]: [string[], string[]] = [[], []];
    for (const each of await rowsOf(from, shape)) (before.get(table)?.has(each.key) === true ? shared : own).push(each.row);
    if (shared.length + own.length > 0) filled.push({ table, columns, key, shared, own });
  }
  return filled;
}

async function shapesOf(from: Writer): Promise<Shape[]> {
  return inOrder((await from.query(SHAPES, [GROUND])) as Shape[]);
}

async function rowsOf(from: Writer, { table, columns, key }: Shape): Promise<{ row: string; key: string }[]> {
  const order = (key.length > 0 ? key : columns).map((column) => `t."${column}"`).join(', ');
  const sql = `SELECT to_json(t)::text AS row, json_build_array(${order})::text AS key FROM "${table}" t ORDER BY ${order}`;
  return (await from.query(sql)) as { row: string; key: string }[];
}

/** A table comes after those its rows point to. */
function inOrder(shapes: readonly Shape[]): Shape[] {
  const names = new Set(shapes.map(({ table }) => table));
  const ordered: Shape[] = [];
  const placed = new Set<string>();
  while (ordered.length < shapes.length) {
    const next = shapes.filter(({ table, needs }) => !placed.has(table) && needs.every((need) => placed.has(need) || !names.has(need)));
    if (next.length === 0) throw new Error('Tables point at each other in a circle');
    for (const shape of next) {
      ordered.push(shape);
      placed.add(shape.table);
    }
  }
  return ordered;
}

const CHUNK = 5_000;

/** Rows as they were taken, with all that triggers had made of them. Only where nobody else is yet. */
export async function writeRows(to: Writer, { table, columns, key }: Filled, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return;
  const list = columns.map((column) => `"${column}"`).join(', ');
  const set = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  const meeting = key.length > 0 ? `ON CONFLICT (${key.map((column) => `"${column}"`).join(', ')}) DO UPDATE SET ${set}` : '';
  const sql = `INSERT INTO "${table}" (${list}) SELECT ${list} FROM json_populate_recordset(NULL::"${table}", $1::json) ${meeting}`;
  await to.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
  for (let from = 0; from < rows.length; from += CHUNK) await to.query(sql, [`[${rows.slice(from, from + CHUNK).join(',')}]`]);
  await to.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
}

export const packed = (snapshot: Snapshot): Buffer => gzipSync(JSON.stringify(snapshot), { level: 4 });
export const unpacked = (bytes: Buffer): Snapshot => JSON.parse(gunzipSync(bytes).toString('utf8')) as Snapshot;
