import { components } from './jest.components.mjs';
import { kept, shared } from './jest.shared.mjs';

const { testSequencer, ...ofAProject } = shared;

/** Pure code: no database, no network, no framework started. */
const pure = {
  ...ofAProject,
  ...kept,
  displayName: 'unit',
  testPathIgnorePatterns: ['/node_modules/', '\\.dom\\.spec\\.ts$'],
  testMatch: [
    ...['libs/*', 'backend', 'frontend'].map((place) => `<rootDir>/${place}/src/**/*.spec.ts`),
    '<rootDir>/test/contracts/**/*.spec.ts',
  ],
};

/** @type {import('jest').Config} */
export default { rootDir: shared.rootDir, testSequencer, projects: [pure, components] };
