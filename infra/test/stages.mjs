/** What each stage runs. A static stage counts as one; a Jest stage as many as it has tests. */
import { join } from 'node:path';
import { buildBackend, buildFrontend } from '../build/index.mjs';
import { bin, root } from '../setup/paths.mjs';

/**
 * @typedef {{ title: string, tool: string, args: string[], before?: () => Promise<void> }} Static
 * @typedef {{ title: string, config: string, before?: () => Promise<void> }} Tests
 */

/** @type {Record<import('./choice.mjs').StageName, Static | Tests>} */
export const STAGE = {
  format: { title: 'Format', tool: bin('prettier'), args: ['--check', '.', '--log-level', 'warn'] },
  lint: { title: 'Lint and boundaries', tool: bin('nx'), args: nx('lint') },
  types: { title: 'Types', tool: bin('nx'), args: nx('typecheck') },
  knip: { title: 'Dead code', tool: bin('knip'), args: ['--no-progress'] },
  unit: { title: 'Unit tests', config: jest('unit') },
  integration: { title: 'Integration tests', config: jest('integration'), before: buildBackend },
  journeys: {
    title: 'Journeys in the browser',
    config: jest('journeys'),
    before: async () => {
      await buildBackend();
      await buildFrontend();
    },
  },
};

/** @param {string} target */
function nx(target) {
  return ['run-many', '-t', target, '--parallel=2', '--output-style=static'];
}

/** @param {string} name */
function jest(name) {
  return join(root, 'test', `jest.${name}.mjs`);
}
