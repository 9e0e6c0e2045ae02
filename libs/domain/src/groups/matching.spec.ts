import {
  breach,
  isLong,
  type Matching,
  type MatchNeed,
  type MatchStarter,
  overlap,
  pairingCost,
  room,
  type Span,
  tally,
} from './matching.ts';
import { instantBefore } from '../spans.ts';

const now = new Date('2026-01-12T12:00:00Z');
const daysAgo = (days: number) => instantBefore(now, { days });
const need = (id: string, change: Partial<MatchNeed> = {}): MatchNeed => ({
  ...{ id, theme: undefined, digital: false, officeId: 'north', language: 'no', position: { lat: 60, lon: 10 }, wanted: 1 },
  ...{ partnerExperienced: undefined, meetings: [], refusedBy: new Set<string>() },
  ...change,
});
const starter = (personId: string, change: Partial<MatchStarter> = {}): MatchStarter => ({
  ...{ personId, officeId: 'north', languages: ['no'], position: { lat: 60, lon: 10 }, busy: [], unsuitableTimes: [] },
  ...{ state: 'qualified', qualifiedUntil: new Date('2027-01-01'), confidentialityAgreed: true, activeGroups: 0, maxGroups: 2 },
  ...{ avoidedThemes: [], lastAskedAt: undefined, groupsStarted: 0 },
  ...change,
});
/** Everybody could go everywhere, starters within a need. */
const matching = (needs: MatchNeed[], starters: MatchStarter[], km = 10): Matching => ({
  needs,
  starters,
  pairings: needs.flatMap((_, i) => starters.map((__, j) => ({ need: i, starter: j, km }))),
});

describe('two meetings', () => {
  const evening: Span = [18, 20];
  it.each<[Span, boolean]>([
    [[16, 18], false],
    [[20, 22], false],
    [[16, 19], true],
    [[19, 22], true],
    [[19, 19.5], true],
    [evening, true],
  ])('of which one is from 18 to 20 and the other %o overlap: %s', (other, overlaps) => {
    expect(overlap([evening], [other])).toBe(overlaps);
    expect(overlap([other], [evening])).toBe(overlaps);
  });
  it('do not overlap where there is none', () => expect(overlap([], [evening])).toBe(false));
});

it('a journey is long beyond sixty kilometres, and not at sixty', () => {
  expect([isLong({ km: 60 }), isLong({ km: 60.1 })]).toEqual([false, true]);
});

it('a starter has room for as many groups as she wants, less those she has', () => {
  expect([room(starter('a')), room(starter('a', { activeGroups: 2 })), room(starter('a', { activeGroups: 3 }))]).toEqual([2, 0, 0]);
});

describe('what a turn costs', () => {
  it.each([
    ['who was never asked', undefined, 0],
    ['who was asked half a year ago', daysAgo(180), 0],
    ['who was asked years ago', daysAgo(900), 0],
    ['who was asked a month ago', daysAgo(30), 50],
    ['who was asked not quite a month ago', daysAgo(29), 60],
    ['who was asked this moment', now, 60],
    ['who was asked by a clock that is ahead', daysAgo(-40), 60],
  ])('is, for one %s, by the months', (_, lastAskedAt, cost) => {
    expect(pairingCost(starter('a', { lastAskedAt }), 0, now)).toBe(cost);
  });
  it('is one for each ten kilometres', () => {
    expect([4, 5, 14, 60].map((km) => pairingCost(starter('a'), km, now))).toEqual([0, 1, 1, 6]);
  });
});

describe('what a choice comes to', () => {
  it('is nothing for nobody', () => {
    expect(tally(matching([need('n')], [starter('a')]), [], now)).toEqual({
      covered: 0,
      filled: 0,
      longJourneys: 0,
      mixedPairs: 0,
      turns: 0,
    });
  });
  it('counts a need of two once as covered, and both places', () => {
    const two = matching([need('n', { wanted: 2 })], [starter('a'), starter('b')]);
    expect(tally(two, [0, 1], now)).toMatchObject({ covered: 1, filled: 2 });
  });
  it('makes the second group of the same starter dearer than the first', () => {
    const both = matching([need('m'), need('n')], [starter('a')], 0);
    expect(tally(both, [0], now).turns).toBe(100);
    expect(tally(both, [0, 1], now).turns).toBe(300);
  });
  it('begins with the groups she has', () => {
    expect(tally(matching([need('n')], [starter('a', { activeGroups: 1 })], 0), [0], now).turns).toBe(200);
  });
  it('counts journeys that are long', () => {
    expect(tally(matching([need('n')], [starter('a')], 61), [0], now).longJourneys).toBe(1);
    expect(tally(matching([need('n')], [starter('a')], 60), [0], now).longJourneys).toBe(0);
  });
  it('finds a pair mixed when one of them has started groups before, and dearer when it is not', () => {
    const pair = (first: number, second: number) =>
      tally(
        matching([need('n', { wanted: 2 })], [starter('a', { groupsStarted: first }), starter('b', { groupsStarted: second })], 0),
        [0, 1],
        now,
      );
    expect(pair(1, 0)).toMatchObject({ mixedPairs: 1, turns: 200 });
    expect(pair(0, 0)).toMatchObject({ mixedPairs: 0, turns: 250 });
    expect(pair(1, 3)).toMatchObject({ mixedPairs: 0, turns: 250 });
  });
  it('pairs one with the partner whom the group has', () => {
    const beside = (partnerExperienced: boolean) => tally(matching([need('n', { partnerExperienced })], [starter('a')], 0), [0], now);
    expect([beside(true).mixedPairs, beside(false).mixedPairs]).toEqual([1, 0]);
  });
  it('cannot be told of a pairing that is not there', () => {
    expect(() => tally(matching([need('n')], [starter('a')]), [1], now)).toThrow('Nothing at 1');
  });
});

describe('a choice breaks the rules', () => {
  const clashing: MatchNeed[] = [need('m', { meetings: [[18, 20]] }), need('n', { meetings: [[19, 21]] })];
  it('not when everybody has one place', () => {
    expect(breach(matching(clashing, [starter('a'), starter('b')]), [0, 3])).toBeUndefined();
  });
  it('when more go to a group than it wants', () => {
    expect(breach(matching([need('n')], [starter('a'), starter('b')]), [0, 1])).toBe('places');
  });
  it('when she gets more groups than she wants', () => {
    const three = matching([need('l'), need('m'), need('n')], [starter('a')]);
    expect(breach(three, [0, 1])).toBeUndefined();
    expect(breach(three, [0, 1, 2])).toBe('load');
  });
  it('when she is in two places at once', () => {
    expect(breach(matching(clashing, [starter('a')]), [0, 1])).toBe('two-places-at-once');
  });
  it('when the two that clash are not the first of hers', () => {
    const needs = [need('l', { meetings: [[8, 9]] }), ...clashing];
    expect(breach(matching(needs, [starter('a', { maxGroups: 3 })]), [0, 1, 2])).toBe('two-places-at-once');
  });
  it('when she is both starters of one group', () => {
    const twice: Matching = {
      needs: [need('n', { wanted: 2 })],
      starters: [starter('a')],
      pairings: [
        { need: 0, starter: 0, km: 1 },
        { need: 0, starter: 0, km: 2 },
      ],
    };
    expect(breach(twice, [0, 1])).toBe('two-places-at-once');
  });
});
