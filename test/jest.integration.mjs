import { kept, shared } from './jest.shared.mjs';

/** The real application on a real PostgreSQL; each test file has a database of its own. @type {import('jest').Config} */
export default {
  ...shared,
  ...kept,
  displayName: 'integration',
  testMatch: ['<rootDir>/test/integration/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/harness/global-setup.mjs',
  globalTeardown: '<rootDir>/test/harness/global-teardown.mjs',
  maxWorkers: 2,
  // The first file that needs the demo plays it.
  testTimeout: 240_000,
};
