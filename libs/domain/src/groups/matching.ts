import type { WeekTime } from '../starters/availability.ts';
import type { Position } from '../distance.ts';
import { grouped } from './grouped.ts';
import type { Candidate } from '../starters/starter.ts';
import { DAY_MS } from '../spans.ts';

/** A stretch of time, epoch milliseconds; the end is outside it. */
export type Span = readonly [from: number, until: number];

/** A group that wants starters. Everything matching asks of it, and nothing of who is in it. */
export interface MatchNeed {
  readonly id: string;
  readonly theme: string | undefined;
  readonly digital: boolean;
  readonly officeId: string;
  readonly language: string;
  readonly position: Position;
  /** How many more starters it wants, 1 or 2. */
  readonly wanted: number;
  /** Whether the one it has is experienced; undefined when it has nobody. */
  readonly partnerExperienced: boolean | undefined;
  readonly meetings: readonly Span[];
  /** Who has said no to it, or has not answered yet. */
  readonly refusedBy: ReadonlySet<string>;
}

/** A starter as matching sees her, apart from any need. */
export interface MatchStarter extends Omit<Candidate, 'answeredNo' | 'openRequest' | 'distanceKm' | 'hindrance'> {
  readonly officeId: string;
  readonly languages: readonly string[];
  readonly position: Position;
  /** Meetings she has, and days she is away. */
  readonly busy: readonly Span[];
  /** Times of the week that do not suit her. */
  readonly unsuitableTimes: readonly WeekTime[];
}

/** One starter who could go to one need; both by their place in the lists. */
export interface Pairing {
  readonly need: number;
  readonly starter: number;
  /** As the crow flies; 0 for a digital group, which is met from anywhere. */
  readonly km: number;
}

export interface Matching {
  readonly needs: readonly MatchNeed[];
  readonly starters: readonly MatchStarter[];
  readonly pairings: readonly Pairing[];
}

/** A journey is long beyond this, one way. */
export const LONG_KM = 60;

export const isExperienced = ({ groupsStarted }: { groupsStarted: number }): boolean => groupsStarted > 0;
export const isLong = ({ km }: Pick<Pairing, 'km'>): boolean => km > LONG_KM;
export const overlap = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([from, until]) => b.some(([start, end]) => from < end && start < until));

/** Pairings chosen, by their place in the list of pairings, ascending. */
export type Choice = readonly number[];

/** What a choice comes to. Fewer turns are fairer; see `turnCost`. */
export interface Tally {
  /** Needs that get somebody. */
  readonly covered: number;
  /** Places filled, a need of two having two. */
  readonly filled: number;
  readonly longJourneys: number;
  readonly mixedPairs: number;
  readonly turns: number;
}

const A_GROUP_MORE = 100;
const ASKED_LATELY = 10;
const TEN_KM = 1;
const MONTH = 30 * DAY_MS;

/**
 * What it costs to send her there, apart from the groups she has: 10 for each of the last six months since she was asked
 * that has not passed, 1 for each ten kilometres. Whole numbers, so that a solver's optimum is exact.
 */
export function pairingCost({ lastAskedAt }: MatchStarter, km: number, now: Date): number {
  const months = lastAskedAt === undefined ? 6 : Math.min(6, Math.floor((now.getTime() - lastAskedAt.getTime()) / MONTH));
  return ASKED_LATELY * (6 - Math.max(0, months)) + TEN_KM * Math.round(km / 10);
}
/** Her n-th group at once costs n hundred, so groups are spread before anybody gets two. */
export const loadCost = (groups: number): number => A_GROUP_MORE * groups;
/** A pair of two experienced or two new starters costs this much: half a turn. */
export const SAME_KIND_COST = 50;

export function tally(matching: Matching, choice: Choice, now: Date): Tally {
  const chosen = chosenOf(matching, choice);
  const load = new Map<number, number>();
  let cost = 0;
  for (const { starter, km } of chosen) {
    const who = at(matching.starters, starter);
    const groups = (load.get(starter) ?? who.activeGroups) + 1;
    load.set(starter, groups);
    cost += loadCost(groups) + pairingCost(who, km, now);
  }
  const pairs = pairsOf(matching, chosen);
  const mixed = pairs.filter(({ size }) => size === 2).length;
  return {
    covered: new Set(chosen.map(({ need }) => need)).size,
    filled: chosen.length,
    longJourneys: chosen.filter(isLong).length,
    mixedPairs: mixed,
    turns: cost + SAME_KIND_COST * (pairs.length - mixed),
  };
}

/** Of every need that then has two, the kinds it has: one size for two alike, two for a mixed pair. */
function pairsOf({ needs, starters }: Matching, chosen: readonly Pairing[]): ReadonlySet<boolean>[] {
  return [...grouped(chosen, ({ need }) => need)].flatMap(([need, list]) => {
    const partner = needs[need]?.partnerExperienced;
    const kinds = list.map(({ starter }) => isExperienced(at(starters, starter)));
    const all = partner === undefined ? kinds : [partner, ...kinds];
    return all.length < 2 ? [] : [new Set(all)];
  });
}

function chosenOf({ pairings }: Pick<Matching, 'pairings'>, choice: Choice): Pairing[] {
  return choice.map((index) => at(pairings, index));
}
function at<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new RangeError(`Nothing at ${String(index)}`);
  return one;
}

/** Which rule a choice breaks, for tests and as a last look before anything is shown; undefined when none. */
export function breach({ needs, starters, pairings }: Matching, choice: Choice): 'places' | 'load' | 'two-places-at-once' | undefined {
  const chosen = chosenOf({ pairings }, choice);
  const byNeed = grouped(chosen, ({ need }) => need);
  if ([...byNeed].some(([need, list]) => list.length > (needs[need]?.wanted ?? 0))) return 'places';
  const byStarter = [...grouped(chosen, ({ starter }) => starter)];
  if (byStarter.some(([starter, list]) => list.length > room(at(starters, starter)))) return 'load';
  const clash = byStarter.some(([, list]) => list.some((one, i) => list.slice(i + 1).some((other) => clashes(needs, one, other))));
  return clash ? 'two-places-at-once' : undefined;
}

export function room({ maxGroups, activeGroups }: MatchStarter): number {
  return Math.max(0, maxGroups - activeGroups);
}
export function clashes(needs: readonly MatchNeed[], one: Pairing, other: Pairing): boolean {
  return one.need === other.need || overlap(needs[one.need]?.meetings ?? [], needs[other.need]?.meetings ?? []);
}
