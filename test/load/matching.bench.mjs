/**
 * The best matching of needs and starters beside asking one by one, and its time beside the solver's own: what pairings, the model
 * and reading it back cost. Positions and meetings come from a seed, so every run solves the same.
 */
import '../../backend/dist/platform/temporal.js';
import { DAY_MS, HOUR_MS, matchingOf, oneByOne, tally } from '@igang/domain';
import { solve } from '../../backend/dist/groups/matching/solve.js';

const NOW = new Date('2026-01-12T12:00:00Z');

export default async function matching() {
  await solve(matchingOf(needs(20, random(1)), starters(20, random(2)), NOW), NOW, () => undefined); // the solver is loaded
  const rows = [];
  for (const [groups, people, goal] of /** @type {const} */ ([
    [300, 500, 1],
    [3_000, 5_000, 10],
  ])) {
    rows.push(await measured(groups, people, goal));
  }
  return rows;
}

/** @param {number} groups @param {number} people @param {number} goal seconds */
async function measured(groups, people, goal) {
  const [asked, able] = [needs(groups, random(groups)), starters(people, random(people))];
  const began = performance.now();
  const all = matchingOf(asked, able, NOW);
  const byHand = tally(all, oneByOne(all), NOW);
  const modelled = performance.now();
  const { choice, proof } = await solve(all, NOW, () => undefined);
  const done = performance.now();
  const best = tally(all, choice, NOW);
  const proven = proof.every(({ value, bound }) => value === bound) ? 'proven optimal' : 'NOT PROVEN';
  const figures = (/** @type {typeof best} */ one) =>
    `${one.covered} covered, ${one.filled} places, ${one.longJourneys} long journeys, ${one.mixedPairs} mixed pairs`;
  return {
    what: `matching ${groups} needs, ${people} starters`,
    ours: `${((done - began) / 1000).toFixed(2)} s`,
    against: `goal ${goal} s`,
    reference: `${((done - modelled) / 1000).toFixed(2)} s with solver only`,
    ratio: ((done - began) / (done - modelled)).toFixed(2),
    note: `${proven}: ${figures(best)}; one by one: ${figures(byHand)}`,
  };
}

/** Numbers from 0 to 1, the same for the same seed. @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** @param {() => number} next */
const position = (next) => ({ lat: 58 + next() * 8, lon: 6 + next() * 6 });

/** @param {number} count @param {() => number} next */
function needs(count, next) {
  return Array.from({ length: count }, (_, i) => {
    const first = NOW.getTime() + Math.floor(next() * 20) * DAY_MS + (5 + Math.floor(next() * 3)) * HOUR_MS;
    const weeks = [0, 7, 14, 21].map((days) => /** @type {const} */ ([first + days * DAY_MS, first + days * DAY_MS + 2 * HOUR_MS]));
    return {
      id: `need-${i}`,
      theme: undefined,
      digital: next() < 0.1,
      officeId: `office-${Math.floor(next() * 7)}`,
      language: 'no',
      position: position(next),
      wanted: next() < 0.5 ? 2 : 1,
      partnerExperienced: undefined,
      meetings: weeks,
      refusedBy: /** @type {ReadonlySet<string>} */ (new Set()),
    };
  });
}

/** @param {number} count @param {() => number} next */
function starters(count, next) {
  return Array.from({ length: count }, (_, i) => ({
    personId: `starter-${i}`,
    officeId: `office-${Math.floor(next() * 7)}`,
    languages: ['no'],
    position: position(next),
    busy: [],
    unsuitableTimes: [],
    state: /** @type {const} */ ('qualified'),
    qualifiedUntil: new Date('2028-01-01'),
    confidentialityAgreed: true,
    activeGroups: Math.floor(next() * 3),
    maxGroups: 2,
    avoidedThemes: [],
    lastAskedAt: next() < 0.3 ? undefined : new Date(NOW.getTime() - next() * 300 * DAY_MS),
    groupsStarted: Math.floor(next() * 3),
  }));
}
