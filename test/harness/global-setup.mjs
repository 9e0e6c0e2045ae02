/** One throw-away PostgreSQL for the whole run, with a migrated template that each test file copies its database from. */
import { join } from 'node:path';
import { fingerprint } from '../../infra/build/fingerprint.mjs';
import { home } from '../../infra/setup/paths.mjs';
import { keptFor } from '../../infra/start/prepare.mjs';
import { buildTemplate } from './template.mjs';
import { startPostgres } from '../../infra/postgres/index.mjs';

export default async function globalSetup() {
  const server = await startPostgres();
  globalThis.igangPostgres = server;
  process.env['IGANG_TEST_ADMIN_URL'] = server.adminUrl;
  process.env['IGANG_TEST_URL'] = server.url;
  process.env['IGANG_TEST_DEMO'] = keptFor(fingerprint(['backend', 'libs/domain/src', 'libs/contracts/src']), join(home, 'demo-of-tests'));
  await buildTemplate(server.adminUrl, server.url);
}
