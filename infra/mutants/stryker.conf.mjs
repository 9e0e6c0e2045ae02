/** How Stryker changes the domain and asks its tests whether they notice. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { home, root } from '../setup/paths.mjs';

const kept = relative(root, home);
const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

export default {
  mutate: ['libs/domain/src/**/*.ts', '!**/*.spec.ts'],
  // What is copied: the rules and their tests.
  ignorePatterns: ['**', '!package.json', '!libs/domain/**'],
  plugins: [here('domain-tests.mjs'), here('known-words.mjs')],
  ignorers: ['known-words'],
  testRunner: 'domain',
  testRunnerNodeArgs: ['--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${kept}/mutants/incremental.json`,
  tempDirName: `${kept}/mutants/copy`,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false, reportScoreTable: true },
  htmlReporter: { fileName: `${kept}/mutants/report.html` },
  jsonReporter: { fileName: `${kept}/mutants/report.json` },
  thresholds: { high: 90, low: 85, break: null },
  disableTypeChecks: true,
  tsconfigFile: 'infra/mutants/no-tsconfig.json',
};
