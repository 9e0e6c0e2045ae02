/** Stage after stage, all of them even if one fails, and one line at the end that says how many passed. */
import { explain } from '../errors.mjs';
import { say, secondsSince } from '../say.mjs';
import { toolOutput } from '../build/tool.mjs';
import { changedFiles } from './changed.mjs';
import { runJest } from './jest.mjs';
import { STAGE } from './stages.mjs';

/** @typedef {import('./jest.mjs').Count} Count */

/**
 * @param {import('./choice.mjs').Choice} choice
 * @returns {Promise<number>} the exit code
 */
export async function runStages(choice) {
  /** @type {Awaited<ReturnType<typeof runStage>>[]} */
  const results = [];
  for (const name of choice.stages) results.push(await runStage(name, choice));
  say('\n—— Summary');
  for (const { title, passed, failed, time } of results) {
    say(
      `${failed === 0 ? '✓' : '✗'} ${title.padEnd(26)}${String(passed).padStart(5)} passed${String(failed).padStart(5)} failed   ${time}`,
    );
  }
  for (const name of results.flatMap(({ names = [] }) => names)) say(`✗ ${name}`);
  for (const file of results.flatMap(({ shaky = [] }) => shaky))
    say(`! ${file} passed only at the second try: it is shaky, and to be mended.`);
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

/**
 * @param {import('./choice.mjs').StageName} name
 * @param {import('./choice.mjs').Choice} choice
 */
async function runStage(name, choice) {
  const stage = STAGE[name];
  const began = performance.now();
  say(`\n—— ${stage.title}`);
  const count = await outcome(stage, choice);
  const time = secondsSince(began);
  say(`${count.failed === 0 ? '✓' : '✗'} ${stage.title}: ${count.passed} passed, ${count.failed} failed, in ${time}`);
  return { title: stage.title, ...count, time };
}

/**
 * @param {(typeof STAGE)[import('./choice.mjs').StageName]} stage
 * @param {import('./choice.mjs').Choice} choice
 * @returns {Promise<Count>}
 */
async function outcome(stage, choice) {
  try {
    const some = choice.changed ? (stage.changed?.(changedFiles()) ?? 'nothing') : undefined;
    if (some === 'nothing') return { passed: 0, failed: 0 };
    await stage.before?.();
    return 'config' in stage ? await runJest(stage.config, choice, some) : await runStatic(stage, some);
  } catch (error) {
    say(explain(error));
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {import('./stages.mjs').Static} stage
 * @param {string[]} [some] what is asked where only some files matter
 * @returns {Promise<Count>}
 */
async function runStatic({ tool, args, changedTool }, some) {
  const { code, output } = await toolOutput((some && changedTool) ?? tool, some ?? args);
  if (code === 0) return { passed: 1, failed: 0 };
  say(output.trimEnd());
  return { passed: 0, failed: 1 };
}
