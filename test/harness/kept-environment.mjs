/**
 * One Node environment for all test files of a worker. Jest makes one a file, and every file then loads and warms up the whole
 * application anew, which is most of what a small file costs. Databases, ports and mailboxes are a file's own all the same.
 */
import NodeEnvironment from 'jest-environment-node';

/** Where jest-circus keeps who listens to its events; it does not clear it, for its world used to end with the file. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');

/** @type {KeptEnvironment | undefined} */
let kept;

export default class KeptEnvironment extends NodeEnvironment {
  /** @param {ConstructorParameters<typeof NodeEnvironment>} given */
  constructor(...given) {
    if (kept !== undefined) return kept;
    super(...given);
    kept = this;
  }

  async teardown() {
    Reflect.deleteProperty(this.global, LISTENERS);
  }
}
