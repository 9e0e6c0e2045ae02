import type pg from 'pg';

/** What the script needs to know of the database's own order. All of it is quoted by PostgreSQL itself. */
export interface Shape {
  readonly tables: readonly { readonly name: string; readonly quoted: string; readonly columns: string }[];
  readonly references: readonly { readonly quoted: string; readonly name: string; readonly is: string }[];
  readonly sequences: readonly string[];
}

/** Columns that PostgreSQL counts out itself are left to it. */
const TABLES = `
  SELECT c.relname AS name, c.oid::regclass::text AS quoted,
    string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' GROUP BY c.oid, c.relname ORDER BY c.relname`;

const REFERENCES = `
  SELECT conrelid::regclass::text AS quoted, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS is
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0 ORDER BY 1, 2`;

const SEQUENCES = `SELECT oid::regclass::text AS quoted FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY 1`;

export async function shapeOf(client: pg.ClientBase): Promise<Shape> {
  const { rows: tables } = await client.query<Shape['tables'][number]>(TABLES);
  const { rows: references } = await client.query<Shape['references'][number]>(REFERENCES);
  const { rows: sequences } = await client.query<{ quoted: string }>(SEQUENCES);
  return { tables, references, sequences: sequences.map(({ quoted }) => quoted) };
}
