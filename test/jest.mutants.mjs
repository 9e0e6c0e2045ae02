/** The tests that `npm run mutants` asks: those of the domain, in the copy that Stryker makes of this checkout. */
import { shared } from './jest.shared.mjs';

/** @type {import('jest').Config} */
export default {
  ...shared,
  roots: ['<rootDir>/libs/domain'],
  testMatch: ['**/libs/domain/src/**/*.spec.ts'],
  // The copy lies in a folder that other runs must not look into, and has no order of its own.
  modulePathIgnorePatterns: [],
  testSequencer: '@jest/test-sequencer',
};
