/** `npm run igang -- audit`: a command of `igang` with the settings of the stack that runs from this checkout. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Stop } from './say.mjs';
import { onOwnNode } from './setup/node24.mjs';
import { root } from './setup/paths.mjs';
import { whoIsThere } from './start/notice.mjs';

await onOwnNode(import.meta.url, async () => {
  const running = whoIsThere();
  if (!running?.environment && !process.env['DATABASE_URL']) {
    throw new Stop('No stack runs from this checkout: start it with "npm start", or set DATABASE_URL and the other settings.');
  }
  const env = { ...process.env, ...running?.environment };
  const child = spawn(process.execPath, [join(root, 'backend', 'dist', 'cli.js'), ...process.argv.slice(2)], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
});
