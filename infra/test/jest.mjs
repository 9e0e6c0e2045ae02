/** Runs Jest, shows what it says as it says it, and counts from its own report rather than from its words. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeModules, root } from '../setup/paths.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @param {string} config
 * @param {import('./choice.mjs').Choice} choice
 * @returns {Promise<Count>}
 */
export async function runJest(config, { filter, update }) {
  const folder = mkdtempSync(join(tmpdir(), 'igang-jest-'));
  const report = join(folder, 'report.json');
  try {
    const code = await jest(
      [
        '-c',
        config,
        '--json',
        `--outputFile=${report}`,
        ...(update ? [] : ['--ci']),
        ...(update ? ['-u'] : []),
        ...(filter ? [filter] : []),
      ],
      update,
    );
    return count(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @param {boolean} update also what Jest does not keep itself: the OpenAPI document
 * @returns {Promise<number>}
 */
function jest(args, update) {
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(nodeModules, 'jest', 'bin', 'jest.js')];
  const child = spawn(process.execPath, [...node, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test', ...(update ? { UPDATE_SNAPSHOTS: '1' } : {}) },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

/**
 * A file that did not even load has no tests to count, and is a failure all the same; so is a run that had no test at all.
 * @param {string} report
 * @param {number} code
 * @returns {Count}
 */
function count(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  const silent = (code !== 0 || numTotalTests === 0) && failed === 0;
  return { passed: numPassedTests, failed: silent ? 1 : failed };
}
