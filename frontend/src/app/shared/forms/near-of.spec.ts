import { describe, expect, it } from '@jest/globals';
import { nearOf } from './near-of.ts';

describe('what the API calls a place', () => {
  it.each([
    [{ kind: 'postal-code', code: '4365' } as const, '4365'],
    [{ kind: 'municipality', code: '1121' } as const, 'k1121'],
    [{ kind: 'municipality', code: 'k1121' } as const, 'k1121'],
    [null, undefined],
  ])('%o is asked for as %s', (place, near) => {
    expect(nearOf(place)).toBe(near);
  });
});
