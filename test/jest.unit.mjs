import { kept, shared } from './jest.shared.mjs';

/** Pure code: no database, no network, no framework started. @type {import('jest').Config} */
export default {
  ...shared,
  ...kept,
  displayName: 'unit',
  testMatch: [
    ...['libs/*', 'backend', 'frontend'].map((place) => `<rootDir>/${place}/src/**/*.spec.ts`),
    '<rootDir>/test/contracts/**/*.spec.ts',
  ],
};
