/**
 * One module registry for all test files of a worker: the application, the libs and the packages are loaded once. What lies in
 * `test/` (the files themselves, their steps, the harness) and Jest's own modules are loaded anew for each file.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import JestRuntime from 'jest-runtime';

const OURS = pathToFileURL(fileURLToPath(new URL('..', import.meta.url))).href;

/** @type {KeptRuntime | undefined} */
let kept;

export default class KeptRuntime extends JestRuntime {
  /** @param {ConstructorParameters<typeof JestRuntime>} given */
  constructor(...given) {
    if (kept !== undefined) return kept;
    super(...given);
    kept = this;
  }

  /** What it would forget, less what is kept. */
  teardown() {
    this.restoreAllMocks();
    // The next file is read before its first test; Jest forbids imports between tests only.
    this.testState.state = 'loading';
    const { esModuleRegistry, internalModuleRegistry } = this.registries;
    for (const key of esModuleRegistry.keys()) if (key.startsWith(OURS) || key.includes('@jest/globals')) esModuleRegistry.delete(key);
    internalModuleRegistry.clear();
    this.jestGlobals.clearJestObjectCache();
  }
}
