import fc from 'fast-check';
import { distanceKm } from '../distance.ts';
import { DAYPARTS } from './enquiry.ts';
import { themeFits } from './forming.ts';
import { type Centre, GATHERING_KM, placesToStart, type Seeker } from './places-to-start.ts';

const THEMES = ['angst', 'sorg'];
const centre = (code: string, lat: number, lon = 5.6): Centre => ({ code, lat, lon });
const seeker = (id: string, lat: number, change: Partial<Seeker> = {}): Seeker => ({
  ...{ id, lat, lon: 5.6, themeCode: null, mixedToo: true, weekdays: [], dayparts: [] },
  ...change,
});

describe('where groups could begin', () => {
  it('is nowhere with three, and one place with four who can meet', () => {
    const people = [1, 2, 3, 4].map((n) => seeker(`p${n}`, 58.7));
    expect(placesToStart(people.slice(1), [centre('1121', 58.7)], THEMES)).toEqual([]);
    expect(placesToStart(people, [centre('1121', 58.7)], THEMES)).toEqual([
      { code: '1121', themeCode: null, daypart: 'evening', people: ['p1', 'p2', 'p3', 'p4'], weekday: 1, suits: 4 },
    ]);
  });
  it('gives a theme its own group before a mixed one of as many', () => {
    const people = [1, 2, 3, 4].map((n) => seeker(`p${n}`, 58.7, { themeCode: 'sorg' }));
    expect(placesToStart(people, [centre('1121', 58.7)], THEMES)[0]?.themeCode).toBe('sorg');
  });
  it('takes eight at most, the nearest, and begins another with those who are left', () => {
    const people = Array.from({ length: 12 }, (_, n) => seeker(`p${String(20 - n)}`, 58.7 + n / 100));
    const found = placesToStart(people.toReversed(), [centre('1121', 58.7)], THEMES);
    expect(found.map((place) => place.people)).toEqual([
      ['p20', 'p19', 'p18', 'p17', 'p16', 'p15', 'p14', 'p13'],
      ['p12', 'p11', 'p10', 'p9'],
    ]);
  });
  it('takes those who are as near in the order of their ids', () => {
    const people = [3, 1, 4, 2].map((n) => seeker(`p${n}`, 58.7));
    expect(placesToStart(people, [centre('1121', 58.7)], THEMES)[0]?.people).toEqual(['p1', 'p2', 'p3', 'p4']);
  });
  it('finds no more places than are asked for', () => {
    const people = Array.from({ length: 12 }, (_, n) => seeker(`p${n}`, 58.7));
    expect(placesToStart(people, [centre('1121', 58.7)], THEMES, 1)).toHaveLength(1);
    expect(placesToStart(people, [centre('1121', 58.7)], THEMES, 0)).toEqual([]);
  });
  it('takes the evening that suits most', () => {
    const people = [[1], [3], [3, 4], []].map((weekdays, n) => seeker(`p${n}`, 58.7, { weekdays }));
    expect(placesToStart(people, [centre('1121', 58.7)], THEMES)[0]).toMatchObject({ weekday: 3, suits: 3 });
  });
  it('gathers only those who can meet at the same part of the day, and the evening where both do', () => {
    const people = (...all: Seeker['dayparts'][]) => all.map((dayparts, n) => seeker(`p${n}`, 58.7, { dayparts }));
    const at = [centre('1121', 58.7)];
    expect(placesToStart(people(['day'], ['day'], ['evening'], ['evening']), at, THEMES)).toEqual([]);
    expect(placesToStart(people(['day'], ['day'], [], ['day', 'evening']), at, THEMES)).toMatchObject([{ daypart: 'day' }]);
    expect(placesToStart(people([], [], [], ['day', 'evening']), at, THEMES)).toMatchObject([{ daypart: 'evening' }]);
  });

  const anyone = fc.record({
    lat: fc.double({ min: 58, max: 60, noNaN: true }),
    lon: fc.double({ min: 5, max: 7, noNaN: true }),
    themeCode: fc.constantFrom(null, ...THEMES),
    mixedToo: fc.boolean(),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    dayparts: fc.uniqueArray(fc.constantFrom(...DAYPARTS)),
  });
  const crowd = fc.array(anyone, { maxLength: 40 }).map((people) => people.map((one, i): Seeker => ({ ...one, id: `p${i}` })));
  const centres = fc
    .array(fc.record({ lat: fc.double({ min: 58, max: 60, noNaN: true }), lon: fc.double({ min: 5, max: 7, noNaN: true }) }), {
      maxLength: 6,
    })
    .map((places) => places.map((place, i): Centre => ({ ...place, code: `c${i}` })));

  it('never counts anybody twice, keeps four to eight people within reach who want it, and answers the same again', () => {
    fc.assert(
      fc.property(crowd, centres, (people, places) => {
        const found = placesToStart(people, places, THEMES);
        const used = found.flatMap((place) => place.people);
        expect(new Set(used).size).toBe(used.length);
        for (const place of found) {
          expect(place.people.length).toBeGreaterThanOrEqual(4);
          expect(place.people.length).toBeLessThanOrEqual(8);
          const at = places.find(({ code }) => code === place.code);
          for (const id of place.people) {
            const person = people.find((one) => one.id === id);
            expect(person && at && distanceKm(person, at)).toBeLessThanOrEqual(GATHERING_KM);
            expect(person && themeFits(person, place.themeCode)).toBe(true);
            expect(person && (person.dayparts.length === 0 || person.dayparts.includes(place.daypart))).toBe(true);
          }
        }
        expect(placesToStart(people, places, THEMES)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
