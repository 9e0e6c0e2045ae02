import { type WeekTime, weekTimeAt } from '../starters/availability.ts';
import { distanceKm, type Position } from '../distance.ts';
import { type Matching, type MatchNeed, type MatchStarter, overlap, type Pairing } from './matching.ts';
import { byTurn, mayBeAsked } from '../starters/starter.ts';

/** So many of the nearest who may be asked are weighed for each need. */
export const NEAREST = 20;

/**
 * Who could go where: those whom the rules let be asked (product.md 4, rules 6 and 9), of the group's office unless it is
 * digital, who speak its language, whom its times suit and who are free at its meetings; the nearest of them, or for a digital group those whose
 * turn it is. Both lists are put in the order of their ids first, so the same input in any order gives the same matching.
 */
export function matchingOf(needs: readonly MatchNeed[], starters: readonly MatchStarter[], now: Date): Matching {
  const [sortedNeeds, sortedStarters] = [sorted(needs, ({ id }) => id), sorted(starters, ({ personId }) => personId)];
  const able = ableOf(sortedStarters, now);
  const pairings = sortedNeeds.flatMap((need, i) => nearest(need, able).map((one) => ({ need: i, ...one })));
  return { needs: sortedNeeds, starters: sortedStarters, pairings };
}

function sorted<T>(list: readonly T[], key: (one: T) => string): T[] {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Starters in the order of their ids with what does not depend on the need, so that thousands of needs stay cheap. */
interface Able {
  readonly starter: number;
  readonly who: MatchStarter;
  readonly point: Point;
}
type Point = readonly [x: number, y: number, z: number];

function ableOf(starters: readonly MatchStarter[], now: Date): Able[] {
  const anyNeed = { theme: undefined, digital: true };
  return starters.flatMap((who, starter) => {
    const candidate = { ...who, answeredNo: false, openRequest: false, distanceKm: 0, hindrance: undefined };
    return mayBeAsked(candidate, anyNeed, now).ok ? [{ starter, who, point: pointOf(who.position) }] : [];
  });
}

function nearest(need: MatchNeed, able: readonly Able[]): Omit<Pairing, 'need'>[] {
  const point = pointOf(need.position);
  const far = need.digital ? () => 0 : (one: Able) => -dot(one.point, point);
  const tie = need.digital ? (a: Able, b: Able) => byTurn(a.who, b.who) : () => 0;
  const order = (a: Able, b: Able) => far(a) - far(b) || tie(a, b) || a.starter - b.starter;
  const best: Able[] = [];
  const times = need.meetings.map(([from]) => weekTimeAt(new Date(from)));
  for (const one of able) if (isAmongBest(best, one, order) && canGo(one.who, need, times)) insert(best, one, order);
  return best.map(({ starter, who }) => ({ starter, km: need.digital ? 0 : distanceKm(who.position, need.position) }));
}

function isAmongBest(best: readonly Able[], one: Able, order: (a: Able, b: Able) => number): boolean {
  const last = best[NEAREST - 1];
  return last === undefined || order(one, last) < 0;
}
function insert(best: Able[], one: Able, order: (a: Able, b: Able) => number): void {
  const at = best.findIndex((other) => order(one, other) < 0);
  best.splice(at === -1 ? best.length : at, 0, one);
  best.splice(NEAREST);
}

/** A place on the unit sphere: the nearer two are, the greater their dot product. */
function pointOf({ lat, lon }: Position): Point {
  const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function canGo(starter: MatchStarter, need: MatchNeed, times: readonly WeekTime[]): boolean {
  const near = need.digital || starter.officeId === need.officeId;
  const avoids = need.theme !== undefined && starter.avoidedThemes.includes(need.theme);
  const willing = near && !avoids && !need.refusedBy.has(starter.personId) && starter.languages.includes(need.language);
  const suits = !starter.unsuitableTimes.some((time) => times.includes(time));
  return willing && suits && !overlap(starter.busy, need.meetings);
}
