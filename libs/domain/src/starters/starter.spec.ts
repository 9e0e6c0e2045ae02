import fc from 'fast-check';
import { refuse } from '../decision.ts';
import { type Candidate, mayBeAsked, rankCandidates, whyLeftOut } from './starter.ts';

const now = new Date('2026-03-01T12:00:00Z');
const candidate: Candidate = {
  personId: 'a',
  state: 'qualified',
  qualifiedUntil: new Date('2027-01-01'),
  confidentialityAgreed: true,
  activeGroups: 0,
  maxGroups: 2,
  avoidedThemes: ['grief'],
  answeredNo: false,
  openRequest: false,
  distanceKm: 10,
  lastAskedAt: undefined,
  groupsStarted: 0,
  hindrance: undefined,
};
const need = { theme: 'loneliness', digital: false };

describe('who may be asked', () => {
  it('a qualified, available starter', () => expect(mayBeAsked(candidate, need, now).ok).toBe(true));

  it.each<[string, Partial<Candidate>, ReturnType<typeof refuse>]>([
    ['who said no to this group', { answeredNo: true }, refuse('starter.already-said-no')],
    ['who has been asked already', { openRequest: true }, refuse('starter.already-asked')],
    ['who pauses', { state: 'paused' }, refuse('starter.not-available')],
    ['who has retired', { state: 'retired' }, refuse('starter.not-available')],
    ['who is in training', { state: 'in-training' }, refuse('starter.not-qualified')],
    ['whose qualification ran out', { qualifiedUntil: now }, refuse('starter.not-qualified')],
    ['whose qualification has lapsed', { state: 'lapsed' }, refuse('starter.not-qualified')],
    ['whose qualification nobody wrote down', { qualifiedUntil: undefined }, refuse('starter.not-qualified')],
    ['who has more groups than she wants', { activeGroups: 3 }, refuse('starter.busy', { groups: 3 })],
    ['who has not agreed to confidentiality', { confidentialityAgreed: false }, refuse('starter.confidentiality-missing')],
    ['who has all the groups she wants', { activeGroups: 2 }, refuse('starter.busy', { groups: 2 })],
  ])('not one %s', (_, change, refusal) => expect(mayBeAsked({ ...candidate, ...change }, need, now)).toEqual(refusal));

  it('one whose qualification runs out in a second', () => {
    expect(mayBeAsked({ ...candidate, qualifiedUntil: new Date(now.getTime() + 1000) }, need, now).ok).toBe(true);
  });
  it('one with a group, who wants two', () => {
    expect(mayBeAsked({ ...candidate, activeGroups: 1 }, need, now).ok).toBe(true);
  });
  it.each(['meeting', 'away', 'time'] as const)('one with a hindrance (%s), as dates may move', (hindrance) => {
    expect(mayBeAsked({ ...candidate, hindrance }, need, now).ok).toBe(true);
  });
  it('not one who asked to avoid the theme', () => {
    expect(mayBeAsked(candidate, { ...need, theme: 'grief' }, now)).toEqual(refuse('starter.avoids-theme'));
    expect(mayBeAsked(candidate, { ...need, theme: undefined }, now).ok).toBe(true);
  });
});

describe('why somebody is left out', () => {
  it.each<[string, Partial<Candidate>, ReturnType<typeof whyLeftOut>]>([
    ['without a promise', { confidentialityAgreed: false }, 'promise'],
    ['whose qualification ran out', { qualifiedUntil: now }, 'not-qualified'],
    ['on a pause', { state: 'paused' }, 'away'],
    ['with all the groups she wants', { activeGroups: 2 }, 'busy'],
    ['with another group then', { hindrance: 'meeting' }, 'meeting'],
    ['who said no, which is hers', { answeredNo: true }, undefined],
    ['who avoids the theme, which is hers', { avoidedThemes: ['loneliness'] }, undefined],
    ['who may be asked', {}, undefined],
    ['who is away then, and may be asked', { hindrance: 'away' }, undefined],
  ])('one %s', (_, change, reason) => expect(whyLeftOut({ ...candidate, ...change }, need, now)).toBe(reason));
});

describe('ranking', () => {
  const ids = (list: readonly Candidate[], digital = false) =>
    rankCandidates(list, { ...need, digital }, now).map(({ personId }) => personId);
  const near = { ...candidate, personId: 'near', distanceKm: 3, activeGroups: 1 };
  const free = { ...candidate, personId: 'free', distanceKm: 12 };
  const far = { ...candidate, personId: 'far', distanceKm: 80 };

  it('puts last whom the times do not suit, who may still be asked', () => {
    const away: Candidate = { ...near, personId: 'away', hindrance: 'away' };
    expect(ids([away, far, free])).toEqual(['free', 'far', 'away']);
    expect(ids([free, far, away])).toEqual(['free', 'far', 'away']);
    expect(ids([{ ...free, hindrance: 'time' }, far])).toEqual(['far', 'free']);
  });

  it('puts a free starter 12 km away before a busy one 3 km away, and both before one 80 km away', () => {
    expect(ids([far, near, free])).toEqual(['free', 'near', 'far']);
  });
  it('asks the one who has waited longest', () => {
    const asked = { ...candidate, personId: 'asked', distanceKm: 1, lastAskedAt: new Date('2026-02-01') };
    const longAgo = { ...candidate, personId: 'long-ago', distanceKm: 20, lastAskedAt: new Date('2025-02-01') };
    expect(ids([asked, longAgo])).toEqual(['long-ago', 'asked']);
  });
  it('looks at steps of 25 km, and begins the second at 25', () => {
    const [at24, at25] = [
      { ...near, personId: 'at-24', distanceKm: 24.9 },
      { ...free, personId: 'at-25', distanceKm: 25 },
    ];
    expect(ids([at25, at24])).toEqual(['at-24', 'at-25']);
  });
  it('asks the one who was never asked before one who was, however long ago', () => {
    const once = { ...candidate, personId: 'a-once', lastAskedAt: new Date('1990-01-01') };
    expect(ids([once, { ...candidate, personId: 'never' }])).toEqual(['never', 'a-once']);
  });
  it('asks the nearest of those whose turn it is as much', () => {
    expect(
      ids([
        { ...candidate, personId: 'a', distanceKm: 12 },
        { ...candidate, personId: 'b', distanceKm: 11 },
      ]),
    ).toEqual(['b', 'a']);
  });
  it('asks in the order of ids where all is the same, near and for a digital group', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((personId) => ({ ...candidate, personId }));
    expect(ids([b, c, a] as Candidate[])).toEqual(['a', 'b', 'c']);
    expect(
      ids(
        [
          { ...candidate, personId: 'b', distanceKm: 1 },
          { ...candidate, personId: 'a', distanceKm: 9 },
        ],
        true,
      ),
    ).toEqual(['a', 'b']);
  });
  it('forgets distance for a digital group', () => expect(ids([near, far], true)).toEqual(['far', 'near']));
  it('gives the same order whatever the order it is given, and never somebody who may not be asked', () => {
    const any = fc.array(
      fc
        .record({ personId: fc.uuid(), distanceKm: fc.nat(200), activeGroups: fc.nat(3), answeredNo: fc.boolean() })
        .map((change) => ({ ...candidate, ...change })),
    );
    fc.assert(
      fc.property(any, (list) => {
        const ranked = rankCandidates(list, need, now);
        expect(rankCandidates([...list].reverse(), need, now)).toEqual(ranked);
        expect(ranked.every((one) => mayBeAsked(one, need, now).ok)).toBe(true);
      }),
    );
  });
});
