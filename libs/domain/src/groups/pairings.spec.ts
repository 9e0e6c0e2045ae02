import { instantOf } from '../time.ts';
import type { MatchNeed, MatchStarter, Span } from './matching.ts';
import { matchingOf, NEAREST } from './pairings.ts';

const NOW = new Date('2026-01-12T12:00:00Z');
const NORTH = { lat: 60, lon: 10 };
const meeting = (date: string, from: string, until: string): Span => [instantOf(date, from).getTime(), instantOf(date, until).getTime()];
const MONDAY_EVENING = meeting('2026-02-02', '18:00', '20:00');

const need = (change: Partial<MatchNeed> = {}): MatchNeed => ({
  ...{ id: 'n', theme: undefined, digital: false, officeId: 'north', language: 'no', position: NORTH, wanted: 1 },
  ...{ partnerExperienced: undefined, meetings: [MONDAY_EVENING], refusedBy: new Set<string>() },
  ...change,
});
const starter = (personId: string, change: Partial<MatchStarter> = {}): MatchStarter => ({
  ...{ personId, officeId: 'north', languages: ['no'], position: NORTH, busy: [], unsuitableTimes: [] },
  ...{ state: 'qualified', qualifiedUntil: new Date('2027-01-01'), confidentialityAgreed: true, activeGroups: 0, maxGroups: 2 },
  ...{ avoidedThemes: [], lastAskedAt: undefined, groupsStarted: 0 },
  ...change,
});
/** Who could go, by name. */
function able(to: MatchNeed, ...starters: MatchStarter[]): string[] {
  const matching = matchingOf([to], starters, NOW);
  return matching.pairings.map((pairing) => matching.starters[pairing.starter]?.personId ?? '');
}

describe('who could go to a group', () => {
  it('is a starter of its office who is free', () => expect(able(need(), starter('a'))).toEqual(['a']));

  it.each<[string, Partial<MatchStarter>]>([
    ['is of another office', { officeId: 'south' }],
    ['does not speak its language', { languages: ['se'] }],
    ['has a meeting then', { busy: [meeting('2026-02-02', '19:30', '21:00')] }],
    ['is away on one of the days', { busy: [meeting('2026-02-01', '00:00', '23:59'), meeting('2026-02-02', '00:00', '23:59')] }],
    ['has said that Monday evenings do not suit', { unsuitableTimes: ['3-day', '1-evening'] }],
    ['has all the groups she wants', { activeGroups: 2 }],
    ['pauses', { state: 'paused' }],
    ['has not promised to keep what she hears to herself', { confidentialityAgreed: false }],
  ])('is not one who %s', (_, change) => expect(able(need(), starter('a', change))).toEqual([]));

  it('is one whose other meeting ends when this begins', () => {
    expect(able(need(), starter('a', { busy: [meeting('2026-02-02', '16:00', '18:00')] }))).toEqual(['a']);
  });
  it('is one whom only other times do not suit', () => {
    expect(able(need(), starter('a', { unsuitableTimes: ['1-day', '2-evening'] }))).toEqual(['a']);
  });
  it('is not one who has said no to it, or not answered yet', () => {
    expect(able(need({ refusedBy: new Set(['a']) }), starter('a'), starter('b'))).toEqual(['b']);
  });
  it('is not one who asked to avoid its theme', () => {
    const avoids = starter('a', { avoidedThemes: ['sorg'] });
    expect(able(need({ theme: 'sorg' }), avoids)).toEqual([]);
    expect(able(need({ theme: 'angst' }), avoids)).toEqual(['a']);
    expect(able(need({ theme: undefined }), avoids)).toEqual(['a']);
  });
  it('is anybody in the country for a digital group', () => {
    expect(able(need({ digital: true }), starter('a', { officeId: 'south', position: { lat: 70, lon: 25 } }))).toEqual(['a']);
  });
});

describe('of many who could go', () => {
  const nameOf = (place: number) => `s${String(99 - place)}`;
  /** Further north with each, in disorder; the furthest has the first id. */
  const crowd = Array.from({ length: NEAREST + 5 }, (_, i) => (i * 7) % (NEAREST + 5)).map((i) =>
    starter(nameOf(i), {
      position: { lat: 60 + i / 10, lon: 10 },
      lastAskedAt: new Date(Date.UTC(2026, 0, 11 - i)),
    }),
  );
  const names = (from: number, until: number) => Array.from({ length: until - from }, (_, i) => nameOf(from + i));

  it('the twenty nearest are weighed, the nearest first', () => {
    expect(able(need(), ...crowd)).toEqual(names(0, NEAREST));
  });
  it('it is a matter of the way along the earth, east as well as north', () => {
    const [east, north] = [starter('z-east', { position: { lat: 60, lon: 11 } }), starter('a-north', { position: { lat: 60.9, lon: 10 } })];
    expect(able(need(), north, east)).toEqual(['z-east', 'a-north']);
  });
  it('those whose turn it is are weighed for a digital group, she who was asked longest ago first', () => {
    expect(able(need({ digital: true }), ...crowd)).toEqual(names(5, NEAREST + 5).reverse());
  });
  it('she with fewest groups comes first for a digital group', () => {
    expect(able(need({ digital: true }), starter('a', { activeGroups: 1 }), starter('b'))).toEqual(['b', 'a']);
  });
  it('those alike come in the order of their ids', () => {
    expect(able(need(), starter('b'), starter('c'), starter('a'))).toEqual(['a', 'b', 'c']);
    expect(able(need({ digital: true }), starter('b'), starter('a'))).toEqual(['a', 'b']);
  });
});

describe('a matching', () => {
  it('has needs and starters in the order of their ids, whatever order they came in', () => {
    const matching = matchingOf([need({ id: 'o' }), need({ id: 'm' })], [starter('b'), starter('a')], NOW);
    expect(matching.needs.map(({ id }) => id)).toEqual(['m', 'o']);
    expect(matching.starters.map(({ personId }) => personId)).toEqual(['a', 'b']);
  });
  it('knows how far it is, and that a digital group is met from anywhere', () => {
    const away = starter('a', { position: { lat: 60.9, lon: 10 } });
    expect(matchingOf([need()], [away], NOW).pairings[0]?.km).toBeCloseTo(100.1, 1);
    expect(matchingOf([need({ digital: true })], [away], NOW).pairings).toEqual([{ need: 0, starter: 0, km: 0 }]);
  });
  it('pairs every need with its own', () => {
    const matching = matchingOf(
      [need({ id: 'm' }), need({ id: 'n', officeId: 'south' })],
      [starter('a'), starter('b', { officeId: 'south' })],
      NOW,
    );
    expect(matching.pairings.map(({ need: to, starter: who }) => [to, who])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});
