import '../../../backend/src/tables.ts';
import pg from 'pg';
import { constraintsWithWords } from '../../../backend/src/platform/constraint-refusals.ts';
import { NEVER_BROKEN } from '../../constraints/never-broken.ts';
import { createDatabase, type TestDatabase } from '../../harness/database.ts';

/** Checks, foreign keys, exclusions and unique keys, unique indexes, and what triggers raise by name. Ids are made by us: no primary keys. */
const CONSTRAINTS = `
  SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f', 'u', 'x') AND conrelid <> 0
  UNION ALL
  SELECT indrelid::regclass::text, relname, pg_get_indexdef(indexrelid)
  FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
  WHERE indisunique AND relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
  UNION ALL
  SELECT 'the trigger function ' || proname, raised[1], 'raised by name'
  FROM pg_proc, regexp_matches(prosrc, 'CONSTRAINT = ''([a-z_]+)''', 'g') AS raised WHERE pronamespace = 'public'::regnamespace`;

interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

const accountedFor = [...constraintsWithWords(), ...NEVER_BROKEN.flatMap(({ constraints }) => constraints)];

function withoutWords(found: readonly Constraint[]): string[] {
  return found
    .filter(({ name }) => !accountedFor.includes(name))
    .map(
      ({ table, name, definition }) =>
        `${table}: ${name} ${definition} has no refusal. Give it one with @Refuses at the entity of the table, ` +
        'or name it in test/constraints/never-broken.ts under the reason why no request breaks it.',
    );
}

describe('the constraints of the database', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const constraints = async (): Promise<Constraint[]> => (await client.query<Constraint>(CONSTRAINTS)).rows;
  beforeAll(async () => {
    database = await createDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('each have words for whoever breaks them, or a reason why nobody does', async () => {
    expect(withoutWords(await constraints())).toEqual([]);
  });

  it('are there when somebody names them, and are named once', async () => {
    const names = new Set((await constraints()).map(({ name }) => name));
    expect(accountedFor.filter((name) => !names.has(name)).map((name) => `${name} is no constraint any more: name it no longer`)).toEqual(
      [],
    );
    expect(accountedFor.filter((name, at) => accountedFor.indexOf(name) !== at)).toEqual([]);
  });

  it('are told of when they have neither', async () => {
    await client.query("BEGIN; ALTER TABLE venue ADD CONSTRAINT venue_not_grey CHECK (name <> 'grey')");
    try {
      expect(withoutWords(await constraints())).toEqual([
        expect.stringMatching(/^venue: venue_not_grey CHECK .* has no refusal\. Give it one with @Refuses at the entity/),
      ]);
    } finally {
      await client.query('ROLLBACK');
    }
  });
});
