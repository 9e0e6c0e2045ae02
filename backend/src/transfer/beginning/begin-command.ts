import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { systemClock } from '../../platform/clock.ts';
import { configOrExit } from '../../platform/config.ts';
import { makeSetupCode } from './setup-code.ts';

/** Prints the address of the first-run page with a fresh code; nothing where somebody has begun. */
export async function beginCommand(): Promise<number> {
  const { DATABASE_URL, APP_SECRET, PUBLIC_URL } = configOrExit();
  const client = new pg.Client({ connectionString: DATABASE_URL });
  await client.connect();
  try {
    const query = async <Row>(sql: string, parameters: readonly unknown[] = []) => (await client.query(sql, [...parameters])).rows as Row[];
    const code = await makeSetupCode({ query, now: systemClock.now(), randomBytes }, APP_SECRET);
    process.stdout.write(code === undefined ? 'An organisation has begun here already.\n' : `${PUBLIC_URL}/begynn#${code}\n`);
    return 0;
  } finally {
    await client.end();
  }
}
