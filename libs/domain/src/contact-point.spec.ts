import { describe, expect, it } from '@jest/globals';
import { contactPointFreshness, contactPointsShownSince } from './contact-point.ts';

describe('how long a contact point is believed', () => {
  it.each([
    ['2026-03-10', 'confirmed'],
    ['2025-09-10', 'confirmed'],
    ['2025-09-09', 'ring-first'],
    ['2025-03-10', 'ring-first'],
    ['2025-03-09', 'hidden'],
    ['2019-01-01', 'hidden'],
    ['2026-12-01', 'confirmed'],
  ])('confirmed on %s and read on 10 March 2026: %s', (confirmedOn, freshness) => {
    expect(contactPointFreshness(confirmedOn, '2026-03-10')).toBe(freshness);
  });

  it('counts whole months also where a month is short', () => {
    expect(contactPointsShownSince('2024-02-29')).toBe('2023-02-28');
    expect(contactPointFreshness('2025-08-31', '2026-02-28')).toBe('confirmed');
    expect(contactPointFreshness('2025-02-28', '2025-08-31')).toBe('confirmed');
    expect(contactPointFreshness('2025-02-27', '2025-08-31')).toBe('ring-first');
  });

  it('hides exactly those who were confirmed before the first day that counts', () => {
    const today = '2026-11-30';
    const since = contactPointsShownSince(today);
    expect(contactPointFreshness(since, today)).toBe('ring-first');
    expect(contactPointFreshness('2025-11-29', today)).toBe('hidden');
  });
});
