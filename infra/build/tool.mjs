/** Runs a tool of node_modules to its end; what it printed is shown only when it failed. */
import { spawn } from 'node:child_process';
import { diskFull, meansDiskFull } from '../errors.mjs';
import { Stop } from '../say.mjs';
import { root } from '../setup/paths.mjs';

/** Nx does its work in the one process that was asked, and tells nobody. */
export const toolEnvironment = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_ISOLATE_PLUGINS: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NG_CLI_ANALYTICS: 'false',
  FORCE_COLOR: '0',
};

/** @type {Set<import('node:child_process').ChildProcess>} */
const atWork = new Set();
process.on('exit', () => atWork.forEach((child) => child.kill()));

/**
 * @param {string} file a JavaScript file or a link to one
 * @param {string[]} args
 * @param {string} [cwd]
 */
export async function runTool(file, args, cwd) {
  const { code, output } = await toolOutput(file, args, { cwd });
  if (code === 0) return output;
  if (meansDiskFull(output)) throw diskFull(root);
  throw new Stop(`${output.trimEnd().split('\n').slice(-40).join('\n')}\nThe lines above say what is wrong.`);
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string | undefined }} [where]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function toolOutput(file, args, { env = {}, cwd = root } = {}) {
  const child = spawn(process.execPath, [file, ...args], { cwd, env: { ...toolEnvironment, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  atWork.add(child);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      atWork.delete(child);
      done({ code: code ?? 1, output });
    });
  });
}
