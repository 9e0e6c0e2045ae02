/** A Node process of ours: with a log, on a leash, and out of reach of the terminal's Ctrl-C so that we stop it in our order. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../setup/paths.mjs';

const PATIENCE_MS = 15_000;
const leash = new URL('../setup/leash.mjs', import.meta.url).href;

/**
 * @typedef {{ name: string, script: string, flags?: string[], args?: string[], env: NodeJS.ProcessEnv, log: string, verbose?: boolean,
 *   onLine?: (line: string) => void }} ChildSpec
 */

/**
 * @param {ChildSpec} spec
 * @returns {import('./household.mjs').Member & { log: string, rest(): void, wake(): void }} `rest` freezes it until `wake`
 */
export function startChild({ name, script, flags = [], args = [], env, log, verbose = false, onLine }) {
  turnLog(log);
  const file = openSync(log, 'a', 0o600);
  const listened = verbose || onLine !== undefined;
  const out = listened ? 'pipe' : file;
  const child = spawn(process.execPath, [...flags, '--import', leash, script, ...args], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', out, out, 'ipc'],
  });
  if (listened) listen(child, name, file, verbose, onLine);
  const exited = /** @type {Promise<number | null>} */ (
    new Promise((done) => {
      child.on('error', () => done(1));
      child.on('close', (code) => {
        closeSync(file);
        done(code);
      });
    })
  );
  return {
    name,
    log,
    exited,
    kill: () => signal(child, 'SIGKILL'),
    rest: () => signal(child, 'SIGSTOP'),
    wake: () => signal(child, 'SIGCONT'),
    stop: async () => {
      signal(child, 'SIGTERM');
      signal(child, 'SIGCONT');
      const tooLong = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE_MS);
      await exited;
      clearTimeout(tooLong);
    },
  };
}

/**
 * To the child and whatever it started itself.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
  } catch {
    // it ended between the question and the signal
  }
}

/**
 * The log of the run before is kept beside it.
 * @param {string} log
 */
export function turnLog(log) {
  mkdirSync(dirname(log), { recursive: true });
  if (existsSync(log)) renameSync(log, `${log}.before`);
}

/**
 * @param {string} log
 * @param {number} [lines]
 */
export function lastLines(log, lines = 12) {
  return existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n') : '';
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} name
 * @param {number} file
 * @param {boolean} verbose
 * @param {((line: string) => void) | undefined} onLine
 */
function listen(child, name, file, verbose, onLine) {
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      writeSync(file, `${line}\n`);
      if (verbose) process.stdout.write(`[${name}] ${line}\n`);
      onLine?.(line);
    });
  }
}
