/**
 * `npm run dev`: the backend is compiled and restarted on every change; the pages come from Angular's own server, which reloads the
 * browser by itself and passes on to the API what is not a page.
 */
import { existsSync, mkdirSync, watch as watchFolder, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileBackend } from '../build/index.mjs';
import { toolEnvironment } from '../build/tool.mjs';
import { explain } from '../errors.mjs';
import { say, secondsSince } from '../say.mjs';
import { bin, home, root } from '../setup/paths.mjs';
import { makeWords } from '../words/make.mjs';
import { startChild } from './child.mjs';
import { runCommand } from './services.mjs';
import { startApplication } from './stack.mjs';

const SETTLE_MS = 200;
const MIGRATIONS = 'backend/migrations';
const SOURCES = ['backend/src', MIGRATIONS, 'libs/domain/src', 'libs/contracts/src', 'libs/i18n/src', 'libs/i18n/messages'];
const BEHIND = ['/api', '/health'];

/**
 * @param {import('./services.mjs').Place} place
 * @param {import('./stack.mjs').Stack} stack
 * @param {{ web: number, api: number }} ports
 */
export function watch(place, stack, ports) {
  onChange((changed) => renew(place, stack, { port: ports.api, changed }));
  startPages(place, ports);
}

/**
 * What its compiler says is shown here: it is not up until the pages compile.
 * @param {import('./services.mjs').Place} place
 * @param {{ web: number, api: number }} ports
 */
function startPages({ household, logs }, { web, api }) {
  const proxy = join(home, 'proxy.json');
  mkdirSync(home, { recursive: true });
  writeFileSync(proxy, JSON.stringify(Object.fromEntries(BEHIND.map((path) => [path, { target: `http://127.0.0.1:${api}` }]))));
  const args = ['run', 'frontend:serve', '--port', String(web), '--proxyConfig', proxy, '--output-style=stream-without-prefixes'];
  household.add(startChild({ name: 'pages', script: bin('nx'), args, env: toolEnvironment, log: join(logs, 'pages.log'), verbose: true }));
}

/**
 * Calls `renewal` once for changes that come together, and never twice at a time.
 * @param {(changed: Set<string>) => Promise<void>} renewal
 */
function onChange(renewal) {
  /** @type {Set<string>} */
  let changed = new Set();
  let last = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  let settling;
  for (const source of SOURCES) {
    if (!existsSync(join(root, source))) continue;
    watchFolder(join(root, source), { recursive: true }, (_, name) => {
      if (name?.endsWith('.spec.ts')) return;
      changed.add(source);
      clearTimeout(settling);
      settling = setTimeout(() => {
        const now = changed;
        changed = new Set();
        last = last.then(() => renewal(now));
      }, SETTLE_MS);
    });
  }
}

/**
 * What does not compile or migrate is told; the application from before goes on meanwhile.
 * @param {import('./services.mjs').Place} place
 * @param {import('./stack.mjs').Stack} stack
 * @param {{ port: number, changed: Set<string> }} what
 */
async function renew(place, stack, { port, changed }) {
  if (place.household.leaving) return;
  const began = performance.now();
  try {
    await makeWords();
    await compileBackend();
    if (changed.has(MIGRATIONS)) await runCommand(place, stack.env, { words: ['migrate'], says: () => undefined });
    await place.household.remove(stack.worker);
    await place.household.remove(stack.api);
    Object.assign(stack, await startApplication(place, stack.env, port));
    say(`✓ ${[...changed].join(', ')} changed: API and worker restarted (${secondsSince(began)})`);
  } catch (error) {
    if (!place.household.leaving) say(`✗ ${explain(error)}`);
  }
}
