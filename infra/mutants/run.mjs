/** Stryker with its packages, which are installed here the first time: nobody else waits for them. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../say.mjs';
import { installHere } from '../setup/install.mjs';
import { root } from '../setup/paths.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const HELP = `npm run mutants -- [globs] [options of Stryker]

  npm run mutants -- groups/letting-go.ts     one file of libs/domain/src
  npm run mutants -- 'groups/*.ts'            a wing
  npm run mutants                             everything: some minutes
  npm run mutants -- 'groups/*.ts' --force     also what has not changed since the last time`;

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function askTests(args) {
  if (args.includes('--help')) {
    say(HELP);
    return 0;
  }
  await installHere(here);
  const globs = args.filter((arg) => !arg.startsWith('--'));
  const mutate = globs.map((glob) => `libs/domain/src/${glob.replace(/^.*libs\/domain\/src\//, '')}`);
  const which = mutate.length === 0 ? [] : ['--mutate', [...mutate, '!**/*.spec.ts'].join(',')];
  const stryker = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const options = args.filter((arg) => arg.startsWith('--'));
  const child = spawn(process.execPath, [stryker, 'run', join(here, 'stryker.conf.mjs'), ...which, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test' },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
