/** `npm run screenshots`: test/e2e/screenshots.mjs in front of a stack with demo data, which it finds at WEB_URL. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Stop } from './say.mjs';
import { onOwnNode } from './setup/node24.mjs';
import { root } from './setup/paths.mjs';

await onOwnNode(import.meta.url, async () => {
  const { withThrowAwayStack } = await import('./throw-away.mjs');
  return withThrowAwayStack({ demo: true, durable: false, pages: true }, async ({ web, mailbox, database }) => {
    const env = { ...process.env, WEB_URL: web, MAILBOX_URL: mailbox, DATABASE_URL: database };
    const script = spawn(process.execPath, [join(root, 'test', 'e2e', 'screenshots.mjs'), ...process.argv.slice(2)], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    const code = await new Promise((done) => script.on('close', done));
    if (code !== 0) throw new Stop('The screenshots were not made: the lines above say why.');
  });
});
