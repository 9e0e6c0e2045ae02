/** As for the integration tests, the pages built as they are in production, and the browser unpacked before two workers want it. */
import sparticuz from '@sparticuz/chromium';
import { buildFrontend, webRoot } from '../../infra/build/index.mjs';
import globalSetup from './global-setup.mjs';

export default async function journeysSetup() {
  await buildFrontend();
  process.env['IGANG_TEST_WEB_ROOT'] = webRoot;
  process.env['CHROMIUM_PATH'] ??= await sparticuz.executablePath();
  await globalSetup();
}
