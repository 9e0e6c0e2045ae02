/** How Jest reads our TypeScript: as ES modules, through swc, with the decorators of Nest and TypeORM. */
import { fileURLToPath } from 'node:url';
import { makeWords } from '../infra/words/make.mjs';

await makeWords();

const jsc = {
  target: 'es2023',
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true },
  keepClassNames: true,
};

/** What swc is told. */
export const swc = { swcrc: false, configFile: false, jsc, module: { type: 'es6' }, sourceMaps: 'inline' };

/** @type {import('jest').Config} */
export const shared = {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/backend/src/platform/temporal.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  // The libs are workspaces: Node sees them in node_modules, where Jest would not transform them. By their real path it does.
  modulePathIgnorePatterns: ['/dist/', '/\\.igang/', '/\\.nx/'],
  testSequencer: '<rootDir>/test/harness/longest-first.mjs',
  watchPathIgnorePatterns: ['/dist/', '/\\.igang/', '/\\.nx/'],
  errorOnDeprecated: true,
  restoreMocks: true,
};

/** Modules and world are kept from file to file. */
export const kept = {
  testEnvironment: '<rootDir>/test/harness/kept-environment.mjs',
  runtime: fileURLToPath(new URL('harness/kept-runtime.mjs', import.meta.url)),
};
