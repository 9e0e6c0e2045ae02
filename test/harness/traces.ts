import type { TestApp } from './app.ts';

/** Every place in the whole database, the queue's own tables included, where one of `words` stands, whatever its case. */
export async function tracesOf(app: Pick<TestApp, 'sql'>, words: readonly string[]): Promise<string[]> {
  const columns = await app.sql<{ schema: string; table: string; column: string }>(
    `SELECT c.table_schema AS schema, c.table_name AS table, c.column_name AS column FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema')
       AND (c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea') OR c.udt_name = 'citext')`,
  );
  const patterns = words.map((word) => `%${word}%`);
  const found = new Set<string>();
  for (const { schema, table, column } of columns) {
    const [row] = await app.sql<{ any: boolean }>(
      `SELECT EXISTS (SELECT FROM "${schema}"."${table}" WHERE "${column}"::text ILIKE ANY ($1::text[])) AS any`,
      [patterns],
    );
    if (row?.any === true) found.add(`${table}.${column}`);
  }
  return [...found].sort();
}
