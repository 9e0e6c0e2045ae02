/** As for the integration tests, and the pages built as they are in production. */
import { buildFrontend, webRoot } from '../../infra/build/index.mjs';
import globalSetup from './global-setup.mjs';

export default async function journeysSetup() {
  await buildFrontend();
  process.env['IGANG_TEST_WEB_ROOT'] = webRoot;
  await globalSetup();
}
