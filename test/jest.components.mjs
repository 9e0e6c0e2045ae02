import { shared, swc } from './jest.shared.mjs';

const { testSequencer, ...ofAProject } = shared;

/** The pages' parts, each drawn alone in a document without a browser: what it shows, and what it does when it is used. */
export const components = {
  ...ofAProject,
  displayName: 'components',
  testEnvironment: '<rootDir>/test/harness/dom-environment.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/harness/drawn-setup.mjs'],
  testMatch: ['<rootDir>/frontend/src/**/*.dom.spec.ts'],
  transform: { '\\.ts$': ['<rootDir>/test/harness/angular-transform.mjs', { swc }] },
};

/** @type {import('jest').Config} */
export default { ...components, testSequencer };
