import fc from 'fast-check';
import { AGE_BANDS, daypartOf, leastAgeSpan } from './enquiry.ts';
import { againstJoining, decideUnacquainted, type FormingGroup, type Hopes, type StartFacts, startReadiness } from './forming.ts';

const hopes: Hopes = {
  themeCode: 'sorg',
  mixedToo: false,
  ageBand: '36-50',
  groupLanguage: 'no',
  form: 'physical',
  weekdays: [1, 2],
  dayparts: [],
};
const group: FormingGroup = {
  themeCode: 'sorg',
  form: 'physical',
  language: 'no',
  weekday: 2,
  daypart: 'evening',
  ageBands: ['36-50', '51-65'],
};

describe('what speaks against joining a group', () => {
  it('is nothing when all is as she hoped', () => {
    expect(againstJoining(hopes, group, 40)).toEqual([]);
  });
  it.each([
    ['theme', { themeCode: 'angst' }, {}],
    ['theme', {}, { themeCode: null }],
    ['language', { groupLanguage: 'se' }, {}],
    ['form', {}, { form: 'digital' }],
    ['weekday', { weekdays: [4] }, {}],
    ['daypart', { dayparts: ['day'] }, {}],
    ['daypart', { dayparts: ['evening'] }, { daypart: 'day' }],
    ['age', { ageBand: '18-25' }, { ageBands: ['51-65'] }],
  ] as const)('is %s for %o and %o', (point, hers, its) => {
    expect(againstJoining({ ...hopes, ...hers }, { ...group, ...its }, 5)).toEqual([point]);
  });
  it('is not a mixed group when she says that it is fine, nor any evening when she has named none', () => {
    expect(againstJoining({ ...hopes, mixedToo: true, weekdays: [] }, { ...group, themeCode: null }, 5)).toEqual([]);
    expect(againstJoining({ ...hopes, form: 'either' }, { ...group, form: 'digital' }, 400)).toEqual([]);
  });
  it('is no evening where the group has not chosen one', () => {
    expect(againstJoining({ ...hopes, weekdays: [4] }, { ...group, weekday: undefined }, 5)).toEqual([]);
  });
  it('is no age where she has not told hers', () => {
    expect(againstJoining({ ...hopes, ageBand: null }, { ...group, ageBands: ['18-25', '66-100'] }, 5)).toEqual([]);
  });
  it('is the distance only where people meet in a room', () => {
    expect(againstJoining(hopes, group, 41)).toEqual(['distance']);
  });
});

describe('a part of the day', () => {
  it.each([
    ['09:30', 'day'],
    ['15:59', 'day'],
    ['16:00', 'evening'],
    ['18:00', 'evening'],
  ])('%s is %s', (time, part) => {
    expect(daypartOf(time)).toBe(part);
  });
});

describe('the age span from bands alone', () => {
  it('is the least there must be, so that it warns of what is certain and of nothing else', () => {
    expect(leastAgeSpan(['18-25'])).toBeUndefined();
    expect(leastAgeSpan(['18-25', '26-35'])).toBe(1);
    expect(leastAgeSpan(['18-25', '36-50', '51-65'])).toBe(26);
  });
  it('is never more than between two ages in the bands', () => {
    const band = fc.constantFrom(...AGE_BANDS);
    fc.assert(
      fc.property(fc.array(fc.tuple(band, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 2 }), (people) => {
        const ages = people.map(([name, where]) => {
          const [from = 0, to = 0] = name.split('-').map(Number);
          return from + where * (to - from);
        });
        expect(leastAgeSpan(people.map(([name]) => name))).toBeLessThanOrEqual(Math.max(...ages) - Math.min(...ages) + 1e-9);
      }),
    );
  });
});

const ready: StartFacts = {
  ...{ coming: 6, unanswered: 0, contacted: 6, venue: 'Rom 2', roomAndKey: 'Skapet', form: 'physical', firstMeeting: '2026-01-19' },
  ...{ starters: 2, startersWanted: 2, knowEachOther: false, ageBands: [] },
};

describe('how far a group has come towards its start', () => {
  it('is all ready when it is', () => {
    expect(new Set(Object.values(startReadiness(ready)))).toEqual(new Set(['ready']));
  });
  it.each([
    [{ coming: 3, contacted: 3 }, 'people', 'missing'],
    [{ coming: 9, contacted: 9 }, 'people', 'stop'],
    [{ knowEachOther: true }, 'unacquainted', 'stop'],
    [{ contacted: 5 }, 'contacted', 'missing'],
    [{ starters: 0 }, 'starters', 'missing'],
    [{ starters: 1 }, 'starters', 'note'],
    [{ firstMeeting: null }, 'dates', 'missing'],
    [{ venue: null }, 'room', 'missing'],
    [{ roomAndKey: null }, 'key', 'missing'],
    [{ ageBands: ['18-25', '66-100'] }, 'ages', 'note'],
  ] as const)('%o: %s is %s, and the rest is ready', (change, point, standing) => {
    const { [point]: told, ...others } = startReadiness({ ...ready, ...change });
    expect(told).toBe(standing);
    expect(new Set(Object.values(others))).toEqual(new Set(['ready']));
  });
  it.each([4, 8])('is ready with %s people, the fewest and the most there may be', (coming) => {
    expect(startReadiness({ ...ready, coming, contacted: coming }).people).toBe('ready');
  });
  it('needs no key where people meet online', () => {
    expect(startReadiness({ ...ready, form: 'digital', venue: null, roomAndKey: null })).toMatchObject({ room: 'ready', key: 'ready' });
  });
});

it('starts nobody together who has said that they know each other', () => {
  expect(decideUnacquainted(0).ok).toBe(true);
  expect(decideUnacquainted(1)).toMatchObject({ ok: false, code: 'group.relations' });
});
