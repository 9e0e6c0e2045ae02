/** A connection, or the demo's stage. */
export interface Writer {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}
export interface Rows {
  readonly table: string;
  readonly key: readonly string[];
  readonly rows: readonly object[];
}
/** What to do with a row that is there already; `new` is sure that none is. */
export type Meeting = 'new' | 'add' | 'refresh';

const CHUNK = 5_000;

/** Writes rows with one statement for every few thousand. Every row has the columns of the first, in any order. */
export async function write(client: Writer, { table, key, rows }: Rows, meeting: Meeting): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const list = columns.join(', ');
  const sql = `INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) ${conflict(columns, key, meeting)}`;
  for (let from = 0; from < rows.length; from += CHUNK) await client.query(sql, [JSON.stringify(rows.slice(from, from + CHUNK))]);
}

function conflict(columns: readonly string[], key: readonly string[], meeting: Meeting): string {
  if (meeting === 'new') return '';
  const changing = columns.filter((column) => !key.includes(column));
  // Without a target it also stands back for an exclusion constraint: an area that was moved stays moved.
  if (meeting === 'add' || changing.length === 0) return 'ON CONFLICT DO NOTHING';
  return `ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${changing.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}
