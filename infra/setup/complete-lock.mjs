/**
 * After `npm install` has changed package-lock.json: writes into it the builds for other platforms that npm left out because the
 * registry in use does not serve them. Without them `npm ci` refuses the lockfile, here and everywhere else.
 *
 *   node infra/setup/complete-lock.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], optionalDependencies?: Record<string, string> }} Entry */

const file = join(root, 'package-lock.json');
const lock = /** @type {{ packages: Record<string, Entry> }} */ (JSON.parse(readFileSync(file, 'utf8')));
const added = Object.entries(lock.packages).flatMap(([path, entry]) => missingBuilds(path, entry));
for (const [path, entry] of added) lock.packages[path] = entry;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} builds for other platforms added to package-lock.json\n`);

/**
 * @param {string} path
 * @param {Entry} entry
 * @returns {[string, Entry][]}
 */
function missingBuilds(path, entry) {
  return Object.entries(entry.optionalDependencies ?? {})
    .filter(([name, version]) => /^\d/.test(version) && !isLocked(path, name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...(entry.dev ? { dev: true } : {}), optional: true, ...platformOf(name) },
    ]);
}

/**
 * As Node resolves it: beside the package that asks, or in any folder above.
 * @param {string} from
 * @param {string} name
 */
function isLocked(from, name) {
  const folders = from.split('/node_modules/').map((_, depth, parts) => parts.slice(0, parts.length - depth).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some((path) => lock.packages[path]);
}

/** @param {string} name */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) };
}
