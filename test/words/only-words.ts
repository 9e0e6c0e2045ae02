import type pg from 'pg';
import type { WordCheck } from './checks.ts';

/** Where the tables stand a second time, with columns that take nothing but their words. */
export const ONLY_WORDS = 'only_words';

interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly keys: readonly string[];
}

const TABLES = `
  SELECT c.relname AS name,
    (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
     FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
    array(SELECT format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)) FROM pg_constraint k
          WHERE k.conrelid = c.oid AND k.contype IN ('p', 'u')) AS keys
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`;
const VIEWS = `
  SELECT c.relname AS name, pg_get_viewdef(c.oid) AS text FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v' ORDER BY c.oid`;

/**
 * Builds the tables again, empty, and gives each column that has a list of words a type of its own, made of them: to these tables a
 * statement with a word that its column does not have is no statement, wherever PostgreSQL finds out that the two meet (a comparison, a
 * list, a CASE, a new row). The types give way to text elsewhere, so that nothing else of a statement changes.
 * @param admin may make casts, types and operators
 */
export async function buildOnlyWords(admin: pg.Client, checks: readonly WordCheck[]): Promise<void> {
  await admin.query(`CREATE SCHEMA ${ONLY_WORDS}; GRANT USAGE ON SCHEMA ${ONLY_WORDS} TO PUBLIC; SET search_path TO public`);
  const { rows: tables } = await admin.query<Table>(TABLES);
  const { rows: views } = await admin.query<{ name: string; text: string }>(VIEWS);
  await admin.query(`SET search_path TO ${ONLY_WORDS}, public`);
  for (const check of checks) await admin.query(typeOf(check));
  // Of the kind of text: where text and one of these meet, both are text.
  await admin.query(`UPDATE pg_type SET typcategory = 'S' WHERE typnamespace = '${ONLY_WORDS}'::regnamespace AND typtype = 'e'`);
  const types = new Set(checks.map(({ of }) => of));
  for (const table of tables) await admin.query(tableOf(table, types));
  for (const { name, text } of views) await admin.query(`CREATE VIEW ${ONLY_WORDS}."${name}" AS ${text}`);
}

/** Equality of its own, or PostgreSQL would read a written word as text; text may be written into a column, as a parameter is. */
function typeOf({ of, words }: WordCheck): string {
  const type = `${ONLY_WORDS}."${of}"`;
  const operator = (sign: string, does: string) => `
    CREATE FUNCTION ${ONLY_WORDS}."${of} ${sign}"(${type}, ${type}) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS '${does}';
    CREATE OPERATOR ${ONLY_WORDS}.${sign} (LEFTARG = ${type}, RIGHTARG = ${type}, FUNCTION = ${ONLY_WORDS}."${of} ${sign}");`;
  return `
    CREATE TYPE ${type} AS ENUM (${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')});
    CREATE CAST (${type} AS text) WITH INOUT AS IMPLICIT;
    CREATE CAST (text AS ${type}) WITH INOUT AS ASSIGNMENT;
    ${operator('=', 'enum_eq')}
    ${operator('<>', 'enum_ne')}`;
}

function tableOf({ name, columns, keys }: Table, types: ReadonlySet<string>): string {
  const lines = columns.map((column) => {
    const known = [`${name}.${column.name}`, column.type].find((type) => types.has(type));
    return `"${column.name}" ${known === undefined || column.type.endsWith('[]') ? column.type : `${ONLY_WORDS}."${known}"`}`;
  });
  return `CREATE TABLE ${ONLY_WORDS}."${name}" (${[...lines, ...keys].join(', ')})`;
}

/** What to do about a word that PostgreSQL did not find in a column's type; any other problem as it is. */
export function wordProblem(problem: string, checks: readonly WordCheck[]): string {
  const [, type, word] = /^invalid input value for enum (?:\w+\.)?"?([\w.]+)"?: "(.*)"$/.exec(problem) ?? [];
  const check = checks.find(({ of }) => of === type);
  if (check === undefined) return `${problem}, where columns take nothing but their words: is one compared with text that is no column's?`;
  return `'${word ?? ''}' is no word of ${check.of}, which has ${check.words.map((one) => `'${one}'`).join(', ')}`;
}
