import { randomBytes } from 'node:crypto';
import pg from 'pg';

const TEMPLATE = 'igang_template';

export interface TestDatabase {
  readonly url: string;
  readonly name: string;
  drop(): Promise<void>;
}

/** A database of its own for one test file, copied from the migrated template in a few milliseconds. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Our clusters never sync, so that copying the files is far quicker than writing them to the log.
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER igang STRATEGY FILE_COPY`);
  const url = new URL(fromSetup('IGANG_TEST_URL'));
  url.pathname = name;
  return { url: url.href, name, drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** An empty database, not copied from the template. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name} OWNER igang`);
  const url = new URL(fromSetup('IGANG_TEST_URL'));
  url.pathname = name;
  return { url: url.href, name, drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

function fromSetup(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by test/harness/global-setup.mjs; run through test/jest.integration.mjs`);
  return value;
}

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: fromSetup('IGANG_TEST_ADMIN_URL') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
