/** Every command goes through here: packages and words in place, then the same command again on the Node that the project brings along. */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { explain } from '../errors.mjs';
import { Stop } from '../say.mjs';
import { makeWords } from '../words/make.mjs';
import { installIfNeeded } from './install.mjs';
import { ownNode } from './paths.mjs';

/**
 * Runs `main` once everything is installed and we are on Node 24; otherwise sees to that first.
 * @param {string} entry the caller's import.meta.url
 * @param {() => Promise<number>} main answers with the exit code
 */
export async function onOwnNode(entry, main) {
  try {
    await installIfNeeded();
    if (!onIt()) process.exit(await again(fileURLToPath(entry)));
    await makeWords();
    process.exit(await main());
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

function onIt() {
  if (existsSync(ownNode)) return realpathSync(process.execPath) === realpathSync(ownNode);
  if (process.version.startsWith('v24.')) return true;
  throw new Stop('Node 24 was not installed with the packages: allow the install script of the package "node" and run npm ci.');
}

/**
 * The terminal's Ctrl-C reaches the child by itself; other signals are passed on. The channel lets the child see that we were killed.
 * @param {string} entry
 * @returns {Promise<number>}
 */
function again(entry) {
  const child = spawn(ownNode, [entry, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
