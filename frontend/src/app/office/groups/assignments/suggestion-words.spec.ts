import type { Suggestion } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as nb } from '@igang/i18n/words/groups/office-groups.nb';
import { reasons } from './suggestion-words.ts';

const it1: Suggestion = {
  personId: 'p',
  name: 'Maria Sæther',
  place: 'Time',
  distanceKm: 12.3,
  activeGroups: 1,
  groupsStarted: 6,
  lastAskedAt: '2026-03-03T10:00:00Z',
  qualifiedUntil: '2027-01-01T00:00:00Z',
  hindrance: null,
};
const say = (change: Partial<Suggestion> = {}, digital = false) => reasons({ ...it1, ...change }, digital, nb.starters, formatIn('nb'));

describe('reasons', () => {
  it('says why in words', () => {
    expect(say()).toBe('12 km unna · har én gruppe nå · har startet 6 · sist spurt i mars');
  });
  it('says so when she is new and free', () => {
    expect(say({ activeGroups: 0, groupsStarted: 0, lastAskedAt: null })).toBe(
      '12 km unna · har ingen gruppe nå · har ikke startet noen ennå · ikke spurt før',
    );
  });
  it('begins with what stands in the way', () => {
    expect(say({ hindrance: 'away' })).toMatch(/^borte på minst ett av møtene · 12 km/);
    expect(say({ hindrance: 'time' })).toMatch(/^har sagt at tida ikke passer · 12 km/);
  });
  it('tells the place, not the distance, for a digital group', () => {
    expect(say({}, true)).toContain('Time ·');
  });
});
