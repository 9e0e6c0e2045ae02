import { grouped } from './grouped.ts';
import {
  type Choice,
  isExperienced,
  isLong,
  loadCost,
  type Matching,
  type MatchStarter,
  type Pairing,
  pairingCost,
  room,
  SAME_KIND_COST,
  type Span,
} from './matching.ts';
import type { MatchingStep } from './matching-run.ts';

/** `lower ≤ Σ values · columns ≤ upper`. */
export interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly lower: number;
  readonly upper: number;
}
/**
 * A mixed-integer model of a matching: the first columns are its pairings (1 chosen, 0 not), then what counts them. Every
 * column lies in 0…1. Stages are solved one after the other, each keeping what those before it have reached.
 */
export interface MatchingModel {
  readonly columns: number;
  readonly rows: readonly Row[];
  readonly stages: readonly Stage[];
}
type Term = readonly [column: number, value: number];
export interface Stage {
  readonly name: Exclude<MatchingStep, 'gather'>;
  readonly sense: 'maximise' | 'minimise';
  /** Coefficients of columns, whole numbers; those left out are 0. */
  readonly costs: ReadonlyMap<number, number>;
}

/**
 * First as many needs covered as can be, and of those ways the one that fills most places; then fewest long journeys and,
 * of those ways, the fairest turns. Written so that, apart from meetings that clash, it is a network flow, whose optimum is
 * whole by itself.
 */
export function matchingModel(matching: Matching, now: Date): MatchingModel {
  const build = new Build(matching.pairings.length);
  const places = matching.needs.map((_, need) => placesOf(build, matching, need));
  const load = matching.starters.flatMap((_, starter) => loadOf(build, matching, starter));
  const sameKind = matching.needs.flatMap((_, need) => sameKindOf(build, matching, need));
  for (const clique of cliques(matching)) build.row(clique.map(ones), 0, 1);
  const cover = places.flatMap((columns) => columns.map((column, i): Term => [column, i === 0 ? matching.needs.length + 1 : 1]));
  const journeys = matching.pairings.map(({ starter, km }, index): Term => [index, journeyCost(matching.starters[starter], km, now)]);
  return {
    columns: build.columns,
    rows: build.rows,
    stages: [
      { name: 'cover', sense: 'maximise', costs: summed(cover) },
      { name: 'journeys-and-turns', sense: 'minimise', costs: summed([...journeys, ...load, ...sameKind]) },
    ],
  };
}

function journeyCost(who: MatchStarter | undefined, km: number, now: Date): number {
  return (isLong({ km }) ? A_LONG_JOURNEY : 0) + (who === undefined ? 0 : pairingCost(who, km, now));
}

function summed(terms: readonly Term[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [column, value] of terms) sums.set(column, (sums.get(column) ?? 0) + value);
  return sums;
}

/** The choice a solution holds; the solver's numbers are whole but for rounding. */
export function choiceOf(matching: Matching, columns: ArrayLike<number>): Choice {
  return matching.pairings.flatMap((_, index) => ((columns[index] ?? 0) > 0.5 ? [index] : []));
}

/** A long journey weighs as much as a thousand turns; more than this and the solver's arithmetic suffers. */
const A_LONG_JOURNEY = 100_000;

class Build {
  columns: number;
  readonly rows: Row[] = [];

  constructor(pairings: number) {
    this.columns = pairings;
  }
  column(): number {
    this.columns += 1;
    return this.columns - 1;
  }
  row(terms: readonly Term[], lower: number, upper: number): void {
    this.rows.push({ columns: terms.map(([column]) => column), values: terms.map(([, value]) => value), lower, upper });
  }
}

/** Its places are the sum of who goes there: one column a place, the first worth most. */
function placesOf(build: Build, matching: Matching, need: number): number[] {
  const options = pairingsOf(matching, 'need').get(need) ?? [];
  if (options.length === 0) return [];
  const places = Array.from({ length: matching.needs[need]?.wanted ?? 0 }, () => build.column());
  build.row([...options.map(ones), ...places.map(minus)], 0, 0);
  return places;
}

/** One column for each group she could take on, each dearer than the one before; there are no more than she has room for. */
function loadOf(build: Build, matching: Matching, starter: number): Term[] {
  const options = pairingsOf(matching, 'starter').get(starter) ?? [];
  const who = matching.starters[starter];
  if (options.length === 0 || who === undefined) return [];
  const groups = Array.from(
    { length: Math.min(room(who), options.length) },
    (_, i) => [build.column(), loadCost(who.activeGroups + i + 1)] as Term,
  );
  build.row([...options.map(ones), ...groups.map(([column]) => minus(column))], 0, 0);
  return groups;
}

/**
 * The second of a kind, experienced or new, is dearer, be the first her partner from before: so pairs are mixed where that
 * is not unfair to others, and the model stays a network.
 */
function sameKindOf(build: Build, matching: Matching, need: number): Term[] {
  const { wanted = 0, partnerExperienced: partner } = matching.needs[need] ?? {};
  const options = pairingsOf(matching, 'need').get(need) ?? [];
  return [true, false].flatMap((experienced): Term[] => {
    const kind = options.filter((index) => experiencedAt(matching, index) === experienced);
    if (partner === experienced) return kind.map((index) => [index, SAME_KIND_COST]);
    if (wanted < 2 || kind.length < 2) return [];
    const column = build.column();
    build.row([...kind.map(ones), minus(column)], -Infinity, 1);
    return [[column, SAME_KIND_COST]];
  });
}

function experiencedAt({ starters, pairings }: Matching, index: number): boolean {
  const who = starters[pairings[index]?.starter ?? -1];
  return who !== undefined && isExperienced(who);
}

const ones = (index: number): Term => [index, 1];
const minus = (index: number): Term => [index, -1];

const known = new WeakMap<readonly Pairing[], Record<'need' | 'starter', Map<number, number[]>>>();

/** The places in the list of pairings, by need or by starter. */
function pairingsOf({ pairings }: Pick<Matching, 'pairings'>, by: 'need' | 'starter'): Map<number, number[]> {
  const made = known.get(pairings);
  if (made !== undefined) return made[by];
  const indexes = [...pairings.keys()];
  const key = (side: 'need' | 'starter') => (index: number) => pairings[index]?.[side] ?? -1;
  const both = { need: grouped(indexes, key('need')), starter: grouped(indexes, key('starter')) };
  known.set(pairings, both);
  return both[by];
}

/**
 * For each starter with room for more than one the sets of pairings of which she can keep one: those whose meetings share
 * an instant. Stretches that all overlap one another share the beginning of one of them, so it is enough to look there.
 */
function cliques(matching: Matching): number[][] {
  return [...pairingsOf(matching, 'starter')].flatMap(([starter, options]) => {
    const who = matching.starters[starter];
    return who === undefined || room(who) < 2 ? [] : atOnce(options, (index) => meetingsOf(matching, index));
  });
}

function atOnce(options: readonly number[], meetings: (index: number) => readonly Span[]): number[][] {
  const starts = new Set(options.flatMap((index) => meetings(index).map(([from]) => from)));
  const sets = [...starts].map((at) => options.filter((index) => meetings(index).some(([from, until]) => from <= at && at < until)));
  const distinct = [...new Map(sets.filter(({ length }) => length > 1).map((set) => [set.join(), new Set(set)])).values()];
  return distinct
    .filter((set) => !distinct.some((other) => other !== set && [...set].every((index) => other.has(index))))
    .map((set) => [...set]);
}

function meetingsOf({ needs, pairings }: Matching, index: number): readonly Span[] {
  return needs[pairings[index]?.need ?? -1]?.meetings ?? [];
}
