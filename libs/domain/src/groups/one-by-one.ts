import { grouped } from './grouped.ts';
import { type Choice, clashes, type Matching, type Pairing, room } from './matching.ts';
import { byTurn, NEAR_STEP_KM } from '../starters/starter.ts';

interface Option extends Pairing {
  /** Its place in the list of pairings. */
  readonly index: number;
}
type Taken = ReadonlyMap<number, readonly Option[]>;

/**
 * Asking one need after another, as a coordinator does by hand: each takes the best who are left, in the order of
 * `rankCandidates`. What the best matching is compared with, and where the solver begins.
 */
export function oneByOne(matching: Matching): Choice {
  const options = matching.pairings.map((pairing, index): Option => ({ ...pairing, index }));
  const taken = new Map<number, Option[]>();
  for (const [need, list] of grouped(options, (option) => option.need)) {
    const wanted = matching.needs[need]?.wanted ?? 0;
    const free = list.filter((option) => isFree(matching, taken, option)).sort((a, b) => byRank(matching, taken, a, b));
    for (const option of free.slice(0, wanted)) taken.set(option.starter, [...(taken.get(option.starter) ?? []), option]);
  }
  return [...taken.values()].flatMap((list) => list.map(({ index }) => index)).sort((a, b) => a - b);
}

function isFree({ needs, starters }: Matching, taken: Taken, option: Option): boolean {
  const hers = taken.get(option.starter) ?? [];
  const starter = starters[option.starter];
  return starter !== undefined && hers.length < room(starter) && !hers.some((other) => clashes(needs, option, other));
}

function byRank({ starters }: Matching, taken: Taken, a: Option, b: Option): number {
  return step(a) - step(b) || byTurn(turn(a), turn(b)) || a.km - b.km || a.starter - b.starter;

  function turn({ starter }: Option) {
    const hers = starters[starter];
    return { activeGroups: (hers?.activeGroups ?? 0) + (taken.get(starter)?.length ?? 0), lastAskedAt: hers?.lastAskedAt };
  }
}

function step({ km }: Pairing): number {
  return Math.floor(km / NEAR_STEP_KM);
}
