/** `npm ci`, but only when what is installed is not what package-lock.json says. Runs before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { meansDiskFull, diskFull } from '../errors.mjs';
import { say, step, Stop } from '../say.mjs';
import { nodeModules, ownNode, root } from './paths.mjs';

/** @typedef {{ packages: Record<string, { version?: string, link?: boolean, extraneous?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} Lock */

/**
 * Compares the lockfile with npm's own record of what it put in place.
 * @returns {string | undefined} why an install is needed
 */
export function whyInstall() {
  const record = join(nodeModules, '.package-lock.json');
  if (!existsSync(record)) return 'no packages are installed yet';
  if (!existsSync(ownNode) && !process.version.startsWith('v24.')) return 'Node 24 is not installed yet';
  const wanted = wantedPackages();
  const present = /** @type {Lock} */ (JSON.parse(readFileSync(record, 'utf8'))).packages;
  const missing = Object.keys(wanted).find(
    (path) => present[path]?.version !== wanted[path]?.version && !mayBeAbsent(wanted[path], present[path]),
  );
  return missing && `${missing.replace(/^.*node_modules\//, '')} is not the version that package-lock.json names`;
}

function wantedPackages() {
  const lock = /** @type {Lock} */ (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.fromEntries(
    Object.entries(lock.packages).filter(([path, entry]) => path.includes('node_modules/') && !entry.link && !entry.extraneous),
  );
}

/**
 * Builds for other platforms are in the lockfile and rightly not on this disk.
 * @param {Lock['packages'][string] | undefined} wanted
 * @param {Lock['packages'][string] | undefined} present
 */
function mayBeAbsent(wanted, present) {
  return !present && Boolean(wanted?.optional || wanted?.devOptional || wanted?.peer);
}

export async function installIfNeeded() {
  const reason = whyInstall();
  if (!reason) return;
  say(`Installing, because ${reason}. The first time takes a minute or two.`);
  const expected = Object.keys(wantedPackages()).filter((path) => path.lastIndexOf('node_modules/') === 0).length;
  await step('Installing packages', (progress) => npmCi(() => progress(`(${countInstalled()} of about ${expected})`)));
}

/**
 * A folder with packages of its own, which only those who ask for it install.
 * @param {string} folder with a package.json and its lock
 */
export async function installHere(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(record) && statSync(record).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs) return;
  await step('Installing what this command alone needs', () => npmCi(() => undefined, folder));
}

/**
 * @param {() => void} tick
 * @param {string} [folder]
 */
function npmCi(tick, folder = root) {
  const { command, args } = npm();
  const child = spawn(command, [...args, 'ci', '--no-fund', '--no-audit'], {
    cwd: folder,
    env: { ...process.env, PATH: pathWithoutOurs() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const ticker = setInterval(tick, 1000);
  return /** @type {Promise<void>} */ (
    new Promise((done, fail) => {
      child.on('error', () => fail(new Stop('npm was not found: install Node 20 or newer together with npm.')));
      child.on('close', (code) => {
        clearInterval(ticker);
        if (code === 0) done();
        else fail(whyFailed(output));
      });
    })
  );
}

/** @param {string} output */
function whyFailed(output) {
  if (meansDiskFull(output)) return diskFull(root);
  const tail = output
    .split('\n')
    .filter((line) => /^npm error ./.test(line))
    .slice(0, 12)
    .join('\n');
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(output)) {
    return new Stop(`${tail}\nThe package registry could not be reached: check the network and run the same command again.`);
  }
  return new Stop(`${tail}\nInstalling the packages failed; the lines above are npm's own words.`);
}

/** The npm that called us, run by the machine's own Node: ours lies in the folder that `npm ci` empties. */
function npm() {
  const script = process.env['npm_execpath'];
  const node = pathWithoutOurs()
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .find((file) => existsSync(file));
  return script?.endsWith('.js') && node ? { command: node, args: [script] } : { command: 'npm', args: [] };
}

function pathWithoutOurs() {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);
}

/** npm makes all the folders first and fills them later; where it begins anew, it takes them away under our eyes. */
function countInstalled() {
  const packages = namesIn(nodeModules).flatMap((name) =>
    name.startsWith('@') ? namesIn(join(nodeModules, name)).map((inner) => join(name, inner)) : [name],
  );
  return packages.filter((name) => existsSync(join(nodeModules, name, 'package.json'))).length;
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
