/** One throw-away PostgreSQL for the whole run, with a migrated template that each test file copies its database from. */
import { buildTemplate } from './template.mjs';
import { startPostgres } from '../../infra/postgres/index.mjs';

export default async function globalSetup() {
  const server = await startPostgres();
  globalThis.igangPostgres = server;
  process.env['IGANG_TEST_ADMIN_URL'] = server.adminUrl;
  process.env['IGANG_TEST_URL'] = server.url;
  await buildTemplate(server.adminUrl, server.url);
}
