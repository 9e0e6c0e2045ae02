import { totalmem } from 'node:os';
import { kept, shared } from './jest.shared.mjs';

/** What a worker takes at most: the application with its tests, and a browser with four people's pages. */
const WORKER_BYTES = 3 * 2 ** 30;

/** The journeys in a real browser against the real application; two at a time where the machine has the memory. @type {import('jest').Config} */
export default {
  ...shared,
  ...kept,
  displayName: 'journeys',
  testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/harness/journeys-setup.mjs',
  globalTeardown: '<rootDir>/test/harness/global-teardown.mjs',
  maxWorkers: totalmem() < 2 * WORKER_BYTES ? 1 : 2,
  testTimeout: 300_000,
};
