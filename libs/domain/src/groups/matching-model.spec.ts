import fc from 'fast-check';
import { breach, type Choice, type Matching, type MatchNeed, type MatchStarter, type Pairing, tally } from './matching.ts';
import { choiceOf, type MatchingModel, matchingModel, type Row } from './matching-model.ts';

const NOW = new Date('2026-01-12T12:00:00Z');
const LONG_JOURNEY = 100_000;

const need = (id: string) =>
  fc
    .tuple(
      fc.constantFrom<Pick<MatchNeed, 'wanted' | 'partnerExperienced'>>(
        { wanted: 1, partnerExperienced: undefined },
        { wanted: 2, partnerExperienced: undefined },
        { wanted: 1, partnerExperienced: true },
        { wanted: 1, partnerExperienced: false },
      ),
      fc.integer({ min: 16, max: 19 }),
    )
    .map(([places, hour]): MatchNeed => ({
      ...{ id, theme: undefined, digital: false, officeId: 'north', language: 'no', position: { lat: 60, lon: 10 } },
      ...{
        meetings: [
          [hour, hour + 2],
          [hour + 100, hour + 102],
        ],
        refusedBy: new Set<string>(),
      },
      ...places,
    }));
const starter = (personId: string) =>
  fc
    .record({
      activeGroups: fc.integer({ min: 0, max: 2 }),
      maxGroups: fc.integer({ min: 0, max: 3 }),
      lastAskedAt: fc.constantFrom(undefined, new Date('2026-01-01'), new Date('2025-09-01')),
      groupsStarted: fc.integer({ min: 0, max: 2 }),
    })
    .map((one): MatchStarter => ({
      ...{ personId, officeId: 'north', languages: ['no'], position: { lat: 60, lon: 10 }, busy: [], unsuitableTimes: [] },
      ...{ state: 'qualified', qualifiedUntil: new Date('2027-01-01'), confidentialityAgreed: true, avoidedThemes: [] },
      ...one,
    }));
const matchings = fc
  .tuple(
    fc.tuple(need('l'), need('m'), need('n')),
    fc.tuple(starter('a'), starter('b'), starter('c')),
    fc.array(fc.constantFrom(undefined, 5, 60, 61, 140), { minLength: 9, maxLength: 9 }),
  )
  .map(([needs, starters, km]): Matching => {
    const pairings = km.flatMap((far, i): Pairing[] => (far === undefined ? [] : [{ need: Math.floor(i / 3), starter: i % 3, km: far }]));
    return { needs, starters, pairings };
  });

/** Every subset of a short list. */
const subsets = <T>(list: readonly T[]): T[][] => list.reduce<T[][]>((made, one) => made.flatMap((some) => [some, [...some, one]]), [[]]);
const keys = (count: number) => [...Array(count).keys()];
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** What a stage comes to for a choice when what is left to the model is put as well as it can be; undefined: a row says no. */
function reached(model: MatchingModel, choice: Choice, pairings: number, stage: 0 | 1): number | undefined {
  const { costs, sense } = model.stages[stage] ?? { costs: new Map<number, number>(), sense: 'minimise' };
  const cost = (columns: readonly number[]) => sum(columns.map((column) => costs.get(column) ?? 0));
  const parts = model.rows.map((row) => {
    const free = subsets(row.columns.filter((column) => column >= pairings));
    const fitting = free.filter((more) => isKept(row, [...choice, ...more])).map(cost);
    return sense === 'maximise' ? Math.max(...fitting) : Math.min(...fitting);
  });
  return parts.every(Number.isFinite) ? sum(parts) + cost(choice) : undefined;
}

function isKept({ columns, values, lower, upper }: Row, chosen: readonly number[]): boolean {
  const total = sum(columns.map((column, i) => (chosen.includes(column) ? (values[i] ?? 0) : 0)));
  return total >= lower && total <= upper;
}

describe('the model of a matching', () => {
  it('lets in every choice that breaks no rule, and no other', () => {
    fc.assert(
      fc.property(matchings, (matching) => {
        const model = matchingModel(matching, NOW);
        for (const choice of subsets(keys(matching.pairings.length)))
          expect(reached(model, choice, matching.pairings.length, 0) !== undefined).toBe(breach(matching, choice) === undefined);
      }),
      { numRuns: 40 },
    );
  });
  it('finds worth what a choice comes to: needs covered, places filled, long journeys and turns', () => {
    fc.assert(
      fc.property(matchings, (matching) => {
        const model = matchingModel(matching, NOW);
        for (const choice of subsets(keys(matching.pairings.length)).filter((one) => breach(matching, one) === undefined)) {
          const { covered, filled, longJourneys, turns } = tally(matching, choice, NOW);
          expect(reached(model, choice, matching.pairings.length, 0)).toBe(covered * matching.needs.length + filled);
          expect(reached(model, choice, matching.pairings.length, 1)).toBe(longJourneys * LONG_JOURNEY + turns);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('has each column of its own in one row, and knows how many columns there are', () => {
    fc.assert(
      fc.property(matchings, (matching) => {
        const { rows, columns } = matchingModel(matching, NOW);
        const own = rows.flatMap((row) => row.columns.filter((column) => column >= matching.pairings.length));
        expect(own.toSorted((a, b) => a - b)).toEqual(keys(columns).slice(matching.pairings.length));
      }),
    );
  });
  it('says of meetings at once nothing that another row has said', () => {
    fc.assert(
      fc.property(matchings, (matching) => {
        const { rows } = matchingModel(matching, NOW);
        const clashes = rows.filter(({ lower, upper }) => lower === 0 && upper === 1).map((row) => row.columns);
        const within = (one: readonly number[], other: readonly number[]) => one.every((column) => other.includes(column));
        for (const [i, one] of clashes.entries()) expect(clashes.some((other, j) => i !== j && within(one, other))).toBe(false);
        expect(clashes.every(({ length }) => length > 1)).toBe(true);
      }),
    );
  });
  it('covers as many needs as can be first, then sees to journeys and turns', () => {
    const { stages } = matchingModel({ needs: [], starters: [], pairings: [] }, NOW);
    expect(stages.map(({ name, sense }) => [name, sense])).toEqual([
      ['cover', 'maximise'],
      ['journeys-and-turns', 'minimise'],
    ]);
  });
});

describe('the choice in a solution', () => {
  const three: Matching = { needs: [], starters: [], pairings: [0, 1, 2].map((starter) => ({ need: 0, starter, km: 1 })) };
  it('is what is one but for rounding, and nothing of what only counts', () => {
    expect(choiceOf(three, [0.999_999, 0.000_001, 1, 1, 1])).toEqual([0, 2]);
  });
  it('is not what is half', () => expect(choiceOf(three, [0.5, 0.5, 0.5])).toEqual([]));
  it('is nobody where there is no solution', () => expect(choiceOf(three, [])).toEqual([]));
});
