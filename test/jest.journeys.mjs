import { shared } from './jest.shared.mjs';

/** The journeys in a real browser against the real application; one at a time, the browser needs the machine. @type {import('jest').Config} */
export default {
  ...shared,
  displayName: 'journeys',
  testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/harness/journeys-setup.mjs',
  globalTeardown: '<rootDir>/test/harness/global-teardown.mjs',
  maxWorkers: 1,
  testTimeout: 300_000,
};
