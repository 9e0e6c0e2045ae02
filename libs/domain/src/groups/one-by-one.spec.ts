import { type Matching, type MatchNeed, type MatchStarter } from './matching.ts';
import { oneByOne } from './one-by-one.ts';

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
/** `km`: how far it is to each starter, need by need. */
function chosen(needs: MatchNeed[], starters: MatchStarter[], km: number[][]): string[] {
  const pairings = km.flatMap((row, i) => row.map((far, j) => ({ need: i, starter: j, km: far })));
  const matching: Matching = { needs, starters, pairings };
  return oneByOne(matching).map((index) => {
    const { need: to, starter: who } = pairings[index] ?? { need: -1, starter: -1 };
    return `${needs[to]?.id ?? ''} ${starters[who]?.personId ?? ''}`;
  });
}

describe('asking one need after another', () => {
  it('is asking nobody where there is nobody', () => expect(chosen([need('n')], [], [[]])).toEqual([]));
  it('takes as many as the need wants', () => {
    const three = [starter('a'), starter('b'), starter('c')];
    expect(chosen([need('n', { wanted: 2 })], three, [[1, 2, 3]])).toEqual(['n a', 'n b']);
  });
  it('takes her who is a step of 25 km nearer, however many groups she has', () => {
    expect(chosen([need('n')], [starter('far'), starter('near', { activeGroups: 1 })], [[25, 24]])).toEqual(['n near']);
  });
  it('takes her whose turn it is within a step', () => {
    expect(chosen([need('n')], [starter('near', { activeGroups: 1 }), starter('free')], [[1, 24]])).toEqual(['n free']);
    const asked = starter('asked', { lastAskedAt: new Date('2026-01-01') });
    expect(chosen([need('n')], [asked, starter('never')], [[1, 24]])).toEqual(['n never']);
  });
  it('takes the nearest of those whose turn it is', () => {
    expect(chosen([need('n')], [starter('a'), starter('b')], [[5, 4]])).toEqual(['n b']);
  });
  it('takes the first of the list where all else is the same', () => {
    expect(chosen([need('n')], [starter('a'), starter('b')], [[5, 5]])).toEqual(['n a']);
  });
  it('counts what she has just been given: the next need goes to another', () => {
    const km = [
      [1, 5],
      [1, 5],
    ];
    expect(chosen([need('m'), need('n')], [starter('a'), starter('b')], km)).toEqual(['m a', 'n b']);
  });
  it('stops at the groups she wants', () => {
    expect(chosen([need('m'), need('n')], [starter('a', { maxGroups: 1 })], [[1], [1]])).toEqual(['m a']);
  });
  it('does not send her to two meetings at once', () => {
    const needs = [need('m', { meetings: [[18, 20]] }), need('n', { meetings: [[19, 21]] }), need('o', { meetings: [[20, 22]] })];
    expect(chosen(needs, [starter('a', { maxGroups: 3 })], [[1], [1], [1]])).toEqual(['m a', 'o a']);
  });
  it('answers in the order of the pairings, whoever got a group first', () => {
    const three = [need('m'), need('n'), need('o')];
    expect(
      chosen(
        three,
        [starter('a'), starter('b')],
        [
          [9, 1],
          [1, 9],
          [1, 30],
        ],
      ),
    ).toEqual(['m b', 'n a', 'o a']);
    expect(
      chosen(
        three,
        [starter('a'), starter('b')],
        [
          [1, 30],
          [30, 1],
          [1, 30],
        ],
      ),
    ).toEqual(['m a', 'n b', 'o a']);
  });
  it('answers by need where each goes to another', () => {
    const km = [
      [9, 1],
      [1, 9],
    ];
    expect(chosen([need('m'), need('n')], [starter('a'), starter('b')], km)).toEqual(['m b', 'n a']);
  });
});
