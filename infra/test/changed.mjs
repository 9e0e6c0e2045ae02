/** What differs from main, here on this machine: committed, staged, or just written. */
import { execFileSync } from 'node:child_process';
import { Stop } from '../say.mjs';
import { root } from '../setup/paths.mjs';

/** @returns {string[]} paths from the root, of files that are there */
export function changedFiles() {
  try {
    const since = git('merge-base', 'HEAD', 'main')[0] ?? 'HEAD';
    return [...new Set([...git('diff', '--name-only', '--diff-filter=d', since), ...git('ls-files', '--others', '--exclude-standard')])];
  } catch (error) {
    throw new Stop(`--changed asks git what differs from the branch main: ${/** @type {Error} */ (error).message.split('\n')[0]}`);
  }
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    .split('\n')
    .filter(Boolean);
}
