/**
 * The longest test files first, so that no worker sits alone with one of them at the end. Jest knows how long a file took the last
 * time, but a fresh clone has no last time; then the long ones are those named here, and of the others the larger is begun first.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sequencer from '@jest/test-sequencer';

const TESTS = fileURLToPath(new URL('..', import.meta.url));

/** In seconds, by kind and file, for what takes more than half a minute. @type {Readonly<Record<string, number>>} */
const KNOWN = {
  'integration/group-life': 120,
  'integration/seekers-life': 74,
  'integration/hostile': 65,
  'integration/further-choices': 46,
  'integration/mail-lanes': 46,
  'integration/canaries': 43,
  'integration/demo-lives': 37,
  'integration/seed': 32,
  'integration/forgotten': 31,
  'e2e/journey': 300,
  'e2e/pages': 150,
  'e2e/paper-and-dark': 130,
  'e2e/steady': 120,
  'e2e/enquiry': 100,
  'e2e/planner': 85,
  'e2e/letting-go': 84,
  'e2e/large-text': 82,
  'e2e/imports': 80,
};

export default class LongestFirst extends Sequencer {
  /**
   * In milliseconds. A byte of a test takes about one.
   * @param {Parameters<Sequencer['sort']>[0][number]} test
   */
  time(test) {
    const [kind, ...path] = relative(TESTS, test.path).split(sep);
    const name = `${kind}/${path.at(-1)?.replace('.spec.ts', '')}`;
    return super.time(test) ?? (KNOWN[name] === undefined ? test.context.hasteFS.getSize(test.path) : KNOWN[name] * 1_000) ?? 0;
  }
}
