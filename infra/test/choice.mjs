/** Which stages, and which tests of them. */
import { parseArgs } from 'node:util';
import { Stop } from '../say.mjs';

export const STAGES = /** @type {const} */ (['format', 'lint', 'types', 'knip', 'unit', 'integration', 'journeys']);

export const HELP = `npm test -- [stages] [options]

  stages        ${STAGES.join(' ')}   (all of them if none is named)
  --changed     only what differs from main: its format, lint and types, the unit tests that it reaches, and changed tests themselves
  --filter x    only test files whose path holds x (unit, integration, journeys)
  --update      write snapshots anew
  --help        this text

REDIS_URL=redis://… runs the integration tests with the queues on Redis.`;

/** @typedef {(typeof STAGES)[number]} StageName */
/** @typedef {{ stages: readonly StageName[], filter: string | undefined, update: boolean, changed: boolean, help: boolean }} Choice */

/**
 * @param {string[]} args
 * @returns {Choice}
 */
export function readChoice(args) {
  const { values, positionals } = parse(args);
  const unknown = positionals.find((name) => !isStage(name));
  if (unknown) throw new Stop(`There is no stage "${unknown}": there are ${STAGES.join(', ')}.`);
  return { ...values, filter: values.filter, stages: positionals.length === 0 ? STAGES : positionals.filter(isStage) };
}

/**
 * @param {string} name
 * @returns {name is StageName}
 */
function isStage(name) {
  return /** @type {readonly string[]} */ (STAGES).includes(name);
}

/** @param {string[]} args */
function parse(args) {
  const flag = /** @type {const} */ ({ type: 'boolean', default: false });
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { filter: { type: 'string' }, update: flag, changed: flag, help: { ...flag, short: 'h' } },
    });
  } catch (error) {
    throw new Stop(`${/** @type {Error} */ (error).message.split('. ')[0]}. "npm test -- --help" tells what can be said.`);
  }
}
