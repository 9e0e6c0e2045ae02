import { instantOf } from '@igang/domain';
import pg from 'pg';
import { auditInvariants, INVARIANTS } from '../../../backend/src/insight/audit/index.ts';
import { fillWithDemo } from '../../harness/demo.ts';
import { createDatabase, type TestDatabase } from '../../harness/database.ts';
import { BREACHES } from './audit-breaches.ts';

const TODAY = '2026-11-22';
const NOW = instantOf(TODAY, '12:00');

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  await fillWithDemo(database, { today: TODAY });
  const url = new URL(process.env['IGANG_TEST_ADMIN_URL'] ?? '');
  url.pathname = database.name;
  client = new pg.Client({ connectionString: url.href });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const query = async <Row>(sql: string, parameters: readonly unknown[]) => (await client.query(sql, [...parameters])).rows as Row[];

/** A transaction in which triggers and foreign keys look away; taken back afterwards. */
async function planted<T>(statements: readonly string[], look: () => Promise<T>): Promise<{ changed: number; seen: T }> {
  await client.query('BEGIN; SET LOCAL session_replication_role = replica');
  try {
    let changed = 0;
    for (const statement of statements) changed = (await client.query(statement)).rowCount ?? 0;
    return { changed, seen: await look() };
  } finally {
    await client.query('ROLLBACK');
  }
}

describe('the audit', () => {
  it('finds nothing in sound data', async () => {
    for (const { name, breaches } of await auditInvariants(query, NOW)) expect([name, breaches]).toEqual([name, 0]);
  });

  it('has a planted breach for every invariant, and no other', () => {
    expect(Object.keys(BREACHES).sort()).toEqual(INVARIANTS.map(({ name }) => name).sort());
  });

  it.each(INVARIANTS)('bites: $name', async (invariant) => {
    const { changed, seen } = await planted(BREACHES[invariant.name] ?? [], () => auditInvariants(query, NOW, [invariant]));
    expect(changed).toBeGreaterThan(0);
    expect(seen[0]?.breaches).toBeGreaterThan(0);
    expect(seen[0]?.ids.every((id) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
  });
});
