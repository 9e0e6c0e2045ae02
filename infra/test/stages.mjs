/** What each stage runs. A static stage counts as one; a Jest stage as many as it has tests. */
import { join } from 'node:path';
import { buildBackend, buildFrontend } from '../build/index.mjs';
import { bin, root } from '../setup/paths.mjs';

/**
 * `changed`: the arguments where only some files are asked about; none at all where the stage has nothing to say of them.
 * @typedef {(files: readonly string[]) => string[] | undefined} OfSome
 * @typedef {{ title: string, tool: string, args: string[], changed?: OfSome, changedTool?: string, before?: () => Promise<void> }} Static
 * @typedef {{ title: string, config: string, changed: OfSome, before?: () => Promise<void> }} Tests
 */

/** @type {Record<import('./choice.mjs').StageName, Static | Tests>} */
export const STAGE = {
  format: {
    title: 'Format',
    tool: bin('prettier'),
    args: ['--check', '.', '--log-level', 'warn'],
    changed: (files) => ['--check', '--ignore-unknown', '--log-level', 'warn', ...files],
  },
  lint: {
    title: 'Lint and boundaries',
    tool: bin('nx'),
    args: nx('lint'),
    changedTool: bin('eslint'),
    changed: (files) => some(['--max-warnings', '0', '--no-warn-ignored'], files, /\.(m?ts|mjs|html)$/),
  },
  types: {
    title: 'Types',
    tool: bin('nx'),
    args: nx('typecheck'),
    changed: (files) => ['affected', '-t', 'typecheck', '--parallel=2', '--output-style=static', `--files=${files.join(',')}`],
  },
  knip: { title: 'Dead code', tool: bin('knip'), args: ['--no-progress'] },
  unit: {
    title: 'Unit tests',
    config: jest('unit'),
    changed: (files) => some(['--passWithNoTests', '--findRelatedTests'], files, /^(backend|frontend|libs|test\/contracts)\/.*\.m?ts$/),
  },
  integration: {
    title: 'Integration tests',
    config: jest('integration'),
    changed: (files) => some(['--runTestsByPath'], files, /^test\/integration\/.*\.spec\.ts$/),
    before: buildBackend,
  },
  journeys: {
    title: 'Journeys in the browser',
    config: jest('journeys'),
    changed: (files) => some(['--runTestsByPath'], files, /^test\/e2e\/.*\.spec\.ts$/),
    before: async () => {
      await buildBackend();
      await buildFrontend();
    },
  },
};

/**
 * @param {string[]} args
 * @param {readonly string[]} files
 * @param {RegExp} which
 */
function some(args, files, which) {
  const those = files.filter((file) => which.test(file));
  return those.length === 0 ? undefined : [...args, ...those];
}

/** @param {string} target */
function nx(target) {
  return ['run-many', '-t', target, '--parallel=2', '--output-style=static'];
}

/** @param {string} name */
function jest(name) {
  return join(root, 'test', `jest.${name}.mjs`);
}
