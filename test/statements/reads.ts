import pg from 'pg';
import type { Statement } from './statements-of.ts';
import { ownerOf } from './table-owners.ts';

/** A place in the code that reads a column; `*` where it only asks whether there is a row. */
export interface Read {
  /** `backend/src/groups/groups/group.ts:12`. */
  readonly at: string;
  readonly table: string;
  readonly column: string;
}

/**
 * PostgreSQL knows which columns a statement uses: a function whose body it is hangs on each of them. The function is made, its
 * dependencies are read, and it is dropped; nothing is ever run.
 */
const HANGS_ON = `
  CREATE FUNCTION pg_temp.hangs_on(statement text) RETURNS TABLE (of text, part text) LANGUAGE plpgsql AS $$
  DECLARE types text;
  BEGIN
    EXECUTE 'DEALLOCATE ALL';
    EXECUTE 'PREPARE asked AS ' || statement;
    SELECT array_to_string(p.parameter_types::text[], ', ') INTO types FROM pg_prepared_statements p WHERE p.name = 'asked';
    EXECUTE format('CREATE FUNCTION pg_temp.asked(%s) RETURNS void LANGUAGE sql BEGIN ATOMIC %s; END', types, statement);
    RETURN QUERY SELECT c.relname::text, coalesce(a.attname::text, '*') FROM pg_depend d JOIN pg_class c ON c.oid = d.refobjid
      LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = nullif(d.refobjsubid, 0)
      WHERE d.classid = 'pg_proc'::regclass AND d.objid = to_regproc('pg_temp.asked') AND d.refclassid = 'pg_class'::regclass AND c.relkind IN ('r', 'v')
        AND c.relnamespace <> 'pg_catalog'::regnamespace;
    DROP FUNCTION pg_temp.asked;
  END $$`;

const ASKS = /^\s*(?:WITH|SELECT|INSERT|UPDATE|DELETE|MERGE)\b/i;

/** Every column that statements use, whether they read, filter, join or set it. What they do not understand, `statements.spec.ts` says. */
export async function readsOfStatements(url: string, statements: readonly Statement[]): Promise<Read[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(HANGS_ON);
    const found: Read[] = [];
    for (const { at, texts } of statements)
      for (const text of texts.filter((one) => ASKS.test(one))) {
        const { rows } = await client.query<{ of: string; part: string }>('SELECT of, part FROM pg_temp.hangs_on($1)', [text]);
        found.push(...rows.map(({ of: table, part: column }) => ({ at, table, column })));
      }
    return found;
  } finally {
    await client.end();
  }
}

const READ_BY_VIEWS = `
  SELECT DISTINCT v.relname AS view, c.relname AS "table", coalesce(a.attname, '*') AS "column"
  FROM pg_class v JOIN pg_rewrite r ON r.ev_class = v.oid JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
    JOIN pg_class c ON c.oid = d.refobjid LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = nullif(d.refobjsubid, 0)
  WHERE v.relkind = 'v' AND v.relnamespace = 'public'::regnamespace AND d.refclassid = 'pg_class'::regclass AND c.oid <> v.oid
  ORDER BY 1, 2, 3`;

/** Every column that a view uses: its room reads it, and whoever reads the view does not. */
export async function readsOfViews(url: string): Promise<Read[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ view: string; table: string; column: string }>(READ_BY_VIEWS);
    return rows.map(({ view, table, column }) => ({ at: `backend/src/${ownerOf(view) ?? 'nobody'}/ (view ${view})`, table, column }));
  } finally {
    await client.end();
  }
}
