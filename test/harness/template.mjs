/** The template database: migrated and given its geography by the application's own commands, as in production. */
import { join } from 'node:path';
import pg from 'pg';
import { backendOut, buildBackend } from '../../infra/build/index.mjs';
import { toolOutput } from '../../infra/build/tool.mjs';

const TEMPLATE = 'igang_template';

/**
 * @param {string} adminUrl
 * @param {string} url of the application's role
 */
export async function buildTemplate(adminUrl, url) {
  await buildBackend();
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`create database ${TEMPLATE} owner igang`);
  } finally {
    await client.end();
  }
  const own = new URL(url);
  own.pathname = TEMPLATE;
  for (const words of [['migrate'], ['geography', '--example']]) await igang(words, own.href);
}

/**
 * @param {string[]} words
 * @param {string} databaseUrl
 */
async function igang(words, databaseUrl) {
  const env = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: '',
    SMTP_URL: 'smtp://127.0.0.1:9',
    PORT: '4300',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://localhost:4300',
  };
  const secrets = { APP_SECRET: 'only-for-tests-'.repeat(4), DEMO: 'true', LOG_LEVEL: 'warn', NODE_ENV: 'test' };
  const { code, output } = await toolOutput(join(backendOut, 'cli.js'), words, { env: { ...env, ...secrets } });
  if (code !== 0) throw new Error(`igang ${words.join(' ')} failed on the test template:\n${output}`);
}
