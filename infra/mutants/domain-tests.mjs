/**
 * The tests of the domain in one process, for Stryker: they are loaded once, and run again for each changed place. Jest would take a
 * quarter of a second to begin each time; these rules are pure, so nothing is left behind from one run to the next.
 */
import { expect } from 'expect';
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { Temporal } from 'temporal-polyfill';

const SPECS = 'libs/domain/src/**/*.spec.ts';

/** @typedef {() => unknown} Body */
/** @typedef {{ id: string, fileName: string, body: Body }} Test */
/** @typedef {(name: string, body: Body) => void} Declare */
/** @typedef {{ activeMutant?: string | undefined, currentTestId?: string | undefined, hitCount?: number | undefined, hitLimit?: number | undefined, mutantCoverage?: unknown }} Namespace */
/** @typedef {{ activeMutant: { id: string }, testFilter?: readonly string[], hitLimit?: number }} MutantRun */

/** What the changed code looks at to know which of its changes is in force. */
const space = /** @type {{ __stryker__?: Namespace }} */ (globalThis);
const changed = (space.__stryker__ ??= {});

/** @type {Test[]} */
const tests = [];

/** Loads every test file of the copy that Stryker works in. */
async function load() {
  Object.assign(globalThis, { Temporal });
  // The same examples each time; the first that fails is enough.
  fc.configureGlobal({ seed: 1, endOnFailure: true });
  for (const file of globSync(SPECS).toSorted()) {
    Object.assign(globalThis, { expect, ...wordsFor(join(process.cwd(), file)) });
    await import(pathToFileURL(file).href);
  }
}

/** @param {string} fileName */
function wordsFor(fileName) {
  /** @type {string[]} */
  const around = [];
  /** @type {Declare} */
  const describe = (name, body) => {
    around.push(name);
    body();
    around.pop();
  };
  /** @type {Declare} */
  const it = (name, body) => {
    const whole = [...around, name].join(' ');
    const before = tests.filter(({ id }) => id === whole || id.startsWith(`${whole} #`)).length;
    tests.push({ id: before === 0 ? whole : `${whole} #${before}`, fileName, body });
  };
  return { describe: Object.assign(describe, { each: each(describe) }), it: Object.assign(it, { each: each(it) }) };
}

/** @param {Declare} declare */
function each(declare) {
  return (/** @type {readonly unknown[]} */ table) => (/** @type {string} */ name, /** @type {(...row: unknown[]) => unknown} */ body) => {
    for (const row of table) {
      const values = Array.isArray(row) ? row : [row];
      declare(format(name, ...values), () => body(...values));
    }
  };
}

/**
 * @param {Test} test
 * @returns {Promise<string | undefined>} why it failed
 */
async function failureOf({ body }) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param {{ files?: readonly string[] }} run those with something to change in them; all when none is named */
async function dryRun({ files }) {
  const results = [];
  const asked = tests.filter(({ fileName }) => files === undefined || files.some((file) => usedBy(fileName).has(file)));
  for (const test of asked) {
    changed.currentTestId = test.id;
    const began = performance.now();
    const failureMessage = await failureOf(test);
    const { id, fileName } = test;
    const about = { id, name: id, fileName, timeSpentMs: Math.round(performance.now() - began) };
    results.push(failureMessage === undefined ? { ...about, status: 0 } : { ...about, status: 1, failureMessage });
  }
  changed.currentTestId = undefined;
  return { status: 'complete', tests: results, mutantCoverage: changed.mutantCoverage };
}

/** @type {Map<string, ReadonlySet<string>>} */
const known = new Map();

/**
 * A file with all that it imports, and what that imports.
 * @param {string} from
 */
function usedBy(from) {
  const made = known.get(from);
  if (made !== undefined) return made;
  const used = new Set([from]);
  for (const file of used) for (const next of importsOf(file)) used.add(next);
  known.set(from, used);
  return used;
}

/** @param {string} file */
function importsOf(file) {
  return Array.from(readFileSync(file, 'utf8').matchAll(/ from ['"](\.[^'"]+)['"]/g), ([, path = '']) => resolve(dirname(file), path));
}

/** @param {MutantRun} run */
async function mutantRun({ activeMutant, testFilter, hitLimit }) {
  const asked = testFilter === undefined ? tests : tests.filter(({ id }) => testFilter.includes(id));
  Object.assign(changed, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
  try {
    for (const [i, test] of asked.entries()) {
      const failureMessage = await failureOf(test);
      if ((changed.hitCount ?? 0) > (hitLimit ?? Infinity)) return { status: 'timeout', reason: 'It went round and round' };
      if (failureMessage !== undefined) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: i + 1 };
    }
    return { status: 'survived', nrOfTests: asked.length };
  } finally {
    changed.activeMutant = undefined;
  }
}

export const strykerPlugins = [
  {
    kind: 'TestRunner',
    name: 'domain',
    factory: () => ({ capabilities: () => ({ reloadEnvironment: false }), init: load, dryRun, mutantRun }),
  },
];
