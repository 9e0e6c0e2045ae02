/** How Stryker changes the domain and asks its tests whether they notice. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { home, root } from '../setup/paths.mjs';

const kept = relative(root, home);

export default {
  mutate: ['libs/domain/src/**/*.ts', '!**/*.spec.ts'],
  // What is copied: the rules, their tests, and how Jest is told to read them.
  ignorePatterns: ['**', '!package.json', '!libs/domain/**', '!test/jest.{mutants,shared}.mjs'],
  plugins: ['@stryker-mutator/jest-runner', fileURLToPath(new URL('known-words.mjs', import.meta.url))],
  ignorers: ['known-words'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', configFile: 'test/jest.mutants.mjs' },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${kept}/mutants/incremental.json`,
  tempDirName: `${kept}/mutants/copy`,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false, reportScoreTable: true },
  htmlReporter: { fileName: `${kept}/mutants/report.html` },
  jsonReporter: { fileName: `${kept}/mutants/report.json` },
  thresholds: { high: 90, low: 85, break: null },
  disableTypeChecks: true,
  tsconfigFile: 'infra/mutants/no-tsconfig.json',
};
