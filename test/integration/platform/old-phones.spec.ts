import { readdir, readFile } from 'node:fs/promises';
import { Phone } from '@igang/contracts';
import pg from 'pg';
import { createEmptyDatabase, type TestDatabase } from '../../harness/database.ts';

const FOLDER = new URL('../../../backend/migrations/', import.meta.url);

/** As old registers have them, in the twenty characters there were, and what one can ring afterwards. */
const OLD: Readonly<Record<string, string | null>> = {
  '91234567': '+4791234567',
  '912 34 567': '+4791234567',
  '912.34.567': '+4791234567',
  '912/34/567': '+4791234567',
  '4791234567': '+4791234567',
  '+47 912 34 567': '+4791234567',
  '0047 91 23 45 67': '+4791234567',
  '+47 (0) 91 23 45 67': '+4791234567',
  'tlf. 912 34 567': '+4791234567',
  '\u202a+47 412 34 567\u202c': '+4741234567',
  // Two numbers, whichever way they are told apart.
  '91234567/51234567': '+4791234567',
  '91234567, 51234567': '+4791234567',
  '91234567 el 51234567': '+4791234567',
  '+4791234567;22334455': '+4791234567',
  '91234567/8': '+4791234567',
  // An extension, a remark.
  '51234567 int 12': '+4751234567',
  '51 23 45 67 x12': '+4751234567',
  '91234567 (mor)': '+4791234567',
  '02468': '+4702468',
  '02468/04040': '+4702468',
  '+46 70 123 45 67': '+46701234567',
  '0046701234567': '+46701234567',
  // One digit too few or too many: as it was, and nobody's to guess.
  '9123456': '+479123456',
  '912345678': '+47912345678',
  // No number: nothing to ring.
  hemmelig: null,
  '-': null,
};

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createEmptyDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  // What `igang migrate` makes before the first of them.
  await client.query('CREATE TABLE migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())');
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Each in a transaction, as `igang migrate` does. */
async function apply(names: readonly string[]): Promise<void> {
  for (const name of names) {
    await client.query('BEGIN');
    await client.query(await readFile(new URL(name, FOLDER), 'utf8'));
    await client.query('COMMIT');
  }
}

it('makes numbers of an old register ones that can be rung, and runs no two together', async () => {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  const at = names.indexOf('0165b_one_number_each.sql');
  await apply(names.slice(0, at));
  const written = Object.keys(OLD);
  await client.query(
    `INSERT INTO person (id, name, email, phone, created_at)
     SELECT gen_random_uuid(), 'Gammel', 'p' || n || '@example.no', phone, now() FROM unnest($1::text[]) WITH ORDINALITY AS x(phone, n)`,
    [written],
  );
  await apply(names.slice(at));
  const { rows } = await client.query<{ phone: string | null }>(
    `SELECT phone FROM person ORDER BY substring(email::text FROM '[0-9]+')::int`,
  );
  expect(Object.fromEntries(written.map((one, i) => [one, rows[i]?.phone]))).toEqual(OLD);
  // What the door of today reads, it reads as the same.
  for (const one of written) {
    const read = Phone.safeParse(one);
    if (read.success && read.data !== undefined) expect([one, read.data]).toEqual([one, OLD[one]]);
  }
  // It has nothing to do where it has been, or comes late.
  await apply(names.slice(at, at + 1));
  const again = await client.query<{ phone: string | null }>(`SELECT phone FROM person ORDER BY substring(email::text FROM '[0-9]+')::int`);
  expect(again.rows).toEqual(rows);
}, 60_000);
