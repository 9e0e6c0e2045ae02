import {
  breach,
  type Choice,
  HOUR_MS,
  type Matching,
  matchingOf,
  type MatchNeed,
  type MatchStarter,
  oneByOne,
  type Tally,
  tally,
} from '@igang/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { solve } from './solve.ts';

const NOW = new Date('2026-01-12T12:00:00Z');
const WEEK = 168 * HOUR_MS;

/** Hours that touch and overlap, places from next door to beyond a long journey. */
const need = (id: string): fc.Arbitrary<MatchNeed> =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        theme: fc.constantFrom(undefined, 'sorg', 'angst'),
        digital: fc.boolean(),
        officeId: fc.constantFrom('north', 'south'),
        language: fc.constantFrom('no', 'se'),
        position: place,
        meetings: fc
          .integer({ min: 0, max: 3 })
          .map((hour) => [0, 1].map((week) => [week * WEEK + hour * HOUR_MS, week * WEEK + (hour + 2) * HOUR_MS] as const)),
        refusedBy: fc.subarray(['starter-0', 'starter-1']).map((ids) => new Set(ids)),
      }),
      places,
    )
    .map(([need, { wanted, partnerExperienced }]) => ({ ...need, wanted, partnerExperienced }));
/** Two at most, and who has a partner wants one. */
const places = fc.constantFrom(
  { wanted: 1, partnerExperienced: undefined },
  { wanted: 2, partnerExperienced: undefined },
  { wanted: 1, partnerExperienced: true },
  { wanted: 1, partnerExperienced: false },
);
const place = fc.record({ lat: fc.double({ min: 59, max: 61, noNaN: true }), lon: fc.double({ min: 9, max: 11, noNaN: true }) });
const starter = (personId: string): fc.Arbitrary<MatchStarter> =>
  fc.record({
    personId: fc.constant(personId),
    officeId: fc.constantFrom('north', 'south'),
    languages: fc.subarray(['no', 'se'], { minLength: 1 }),
    position: place,
    busy: fc.constantFrom([], [[HOUR_MS, 2 * HOUR_MS] as const]),
    unsuitableTimes: fc.constantFrom([], ['4-day' as const]),
    state: fc.constantFrom('qualified' as const, 'qualified' as const, 'paused' as const),
    qualifiedUntil: fc.constant(new Date('2027-01-01')),
    confidentialityAgreed: fc.constant(true),
    activeGroups: fc.integer({ min: 0, max: 2 }),
    maxGroups: fc.integer({ min: 1, max: 3 }),
    avoidedThemes: fc.subarray(['sorg', 'angst']),
    lastAskedAt: fc.constantFrom(undefined, new Date('2026-01-01'), new Date('2025-09-01')),
    groupsStarted: fc.integer({ min: 0, max: 2 }),
  });
const lists = (needs: number, starters: number) =>
  fc.tuple(
    fc.tuple(...Array.from({ length: needs }, (_, i) => need(`need-${i}`))),
    fc.tuple(...Array.from({ length: starters }, (_, i) => starter(`starter-${i}`))),
  );

const best = async (matching: Matching) => (await solve(matching, NOW, () => undefined)).choice;
/** More covered, then more places, then fewer long journeys, then fairer. */
const better = (a: Tally, b: Tally): number =>
  b.covered - a.covered || b.filled - a.filled || a.longJourneys - b.longJourneys || a.turns - b.turns;

function everyChoice({ pairings }: Matching): Choice[] {
  return pairings.reduce<number[][]>((choices, _, index) => choices.flatMap((choice) => [choice, [...choice, index]]), [[]]);
}

function expectAllowed(to: MatchNeed | undefined, who: MatchStarter | undefined): void {
  if (to === undefined || who === undefined) throw new Error('A pairing of nobody');
  expect(who.state).toBe('qualified');
  expect(who.languages).toContain(to.language);
  // Every meeting here is on a Thursday before noon.
  expect(who.unsuitableTimes).toEqual([]);
  expect(who.avoidedThemes).not.toContain(to.theme);
  expect(to.refusedBy.has(who.personId)).toBe(false);
  expect(to.digital || to.officeId === who.officeId).toBe(true);
}

describe('the best matching', () => {
  it('breaks no rule, and is never worse than asking one by one', async () => {
    await fc.assert(
      fc.asyncProperty(lists(6, 8), async ([needs, starters]) => {
        const matching = matchingOf(needs, starters, NOW);
        const [choice, byHand] = [await best(matching), oneByOne(matching)];
        expect([breach(matching, choice), breach(matching, byHand)]).toEqual([undefined, undefined]);
        expect(better(tally(matching, choice, NOW), tally(matching, byHand, NOW))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });

  it('is the best there is: no other choice of a small matching comes before it, and the solver says so', async () => {
    await fc.assert(
      fc.asyncProperty(lists(3, 3), async ([needs, starters]) => {
        const matching = matchingOf(needs, starters, NOW);
        const { choice, proof } = await solve(matching, NOW, () => undefined);
        const possible = everyChoice(matching).filter((one) => breach(matching, one) === undefined);
        const first = possible.map((one) => tally(matching, one, NOW)).sort(better)[0];
        expect(tally(matching, choice, NOW)).toMatchObject({
          covered: first?.covered,
          filled: first?.filled,
          longJourneys: first?.longJourneys,
          turns: first?.turns,
        });
        expect(proof.map(({ value }) => value)).toEqual(proof.map(({ bound }) => bound));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same lists in another order', async () => {
    await fc.assert(
      fc.asyncProperty(lists(5, 6), async ([needs, starters]) => {
        const [one, other] = [matchingOf(needs, starters, NOW), matchingOf(needs.toReversed(), starters.toReversed(), NOW)];
        expect(other).toEqual(one);
        expect(await best(other)).toEqual(await best(one));
      }),
      { numRuns: 50 },
    );
  });

  it('sends nobody where the rules say no', () => {
    fc.assert(
      fc.property(lists(4, 6), ([needs, starters]) => {
        const matching = matchingOf(needs, starters, NOW);
        for (const { need: to, starter: who } of matching.pairings) expectAllowed(matching.needs[to], matching.starters[who]);
      }),
    );
  });
});
