/** Runs Jest, shows what it says as it says it, and counts from its own report rather than from its words. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { say } from '../say.mjs';
import { nodeModules, root } from '../setup/paths.mjs';

/**
 * `names`: which tests failed, so that the last lines of a long log say it. `shaky`: files that failed once and passed alone.
 * @typedef {{ passed: number, failed: number, names?: readonly string[], shaky?: readonly string[] }} Count
 */
/** @typedef {Count & { names: readonly string[], files: readonly string[], inThem: number }} Outcome */

/** So many files may have failed by chance; more have failed for a reason. */
const SHAKY_AT_MOST = 3;

/**
 * @param {string} config
 * @param {import('./choice.mjs').Choice} choice
 * @param {string[]} [some] which tests, where not all
 * @returns {Promise<Count>}
 */
export async function runJest(config, { filter, update }, some = filter ? [filter] : []) {
  const first = await report(config, some, update);
  if (!process.env['CI'] || first.failed === 0 || first.files.length === 0 || first.files.length > SHAKY_AT_MOST) return first;
  return secondTry(config, first);
}

/**
 * A proof nobody sits beside tries what failed once more, alone, and says so: a test that passes then is shaky, and to be mended,
 * but its chance does not throw away a day's work.
 * @param {string} config
 * @param {Outcome} first
 * @returns {Promise<Count>}
 */
async function secondTry(config, first) {
  say(`\nOnce more, alone: ${first.files.join(', ')}`);
  const again = await report(config, ['--runTestsByPath', ...first.files], false);
  return {
    passed: first.passed - first.inThem + again.passed,
    failed: again.failed,
    names: again.names,
    shaky: first.files.filter((file) => !again.files.includes(file)),
  };
}

/**
 * @param {string} config
 * @param {readonly string[]} which
 * @param {boolean} update
 * @returns {Promise<Outcome>}
 */
async function report(config, which, update) {
  const folder = mkdtempSync(join(tmpdir(), 'igang-jest-'));
  const file = join(folder, 'report.json');
  try {
    const code = await jest(['-c', config, '--json', `--outputFile=${file}`, update ? '-u' : '--ci', ...which], update);
    return count(file, code, which);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @param {boolean} update also what Jest does not keep itself: the OpenAPI document and the mails, a file for each part
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
 * @typedef {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }} TestFile
 */

/**
 * A file that did not even load has no tests to count, and is a failure all the same; so is a run that had no test at all.
 * @param {string} report
 * @param {number} code
 * @param {readonly string[]} which
 * @returns {Outcome}
 */
function count(report, code, which) {
  if (!existsSync(report)) return { passed: 0, failed: 1, names: [], files: [], inThem: 0 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numTotalTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  const silent = (code !== 0 || (numTotalTests === 0 && !which.includes('--passWithNoTests'))) && failed === 0;
  const bad = /** @type {TestFile[]} */ (testResults).filter(({ status }) => status === 'failed');
  return {
    passed: numPassedTests,
    failed: silent ? 1 : failed,
    names: bad.flatMap(namesIn),
    files: bad.map(({ name }) => relative(root, name)),
    inThem: bad.reduce((sum, { assertionResults }) => sum + assertionResults.filter(({ status }) => status === 'passed').length, 0),
  };
}

/**
 * The failed tests of a file; the file itself when what stands around its tests failed.
 * @param {TestFile} file
 */
function namesIn({ name, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  return failed.length === 0 ? [relative(root, name)] : failed.map((fullName) => `${relative(root, name)} › ${fullName}`);
}
