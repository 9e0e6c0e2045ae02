import { describe, expect, it } from '@jest/globals';
import { isNear, nearOf } from './near.ts';

describe('the place that lists are near to', () => {
  it.each([
    [{ kind: 'postal-code', code: '4365' } as const, '4365'],
    [{ kind: 'municipality', code: '1121' } as const, 'k1121'],
    [{ kind: 'municipality', code: 'k1121' } as const, 'k1121'],
    [null, undefined],
  ])('%o is asked for as %s', (place, near) => {
    expect(nearOf(place)).toBe(near);
  });

  it.each([
    ['4365', true],
    ['k1121', true],
    ['p0001', true],
    ['43650', false],
    ['<script>', false],
    [undefined, false],
  ])('%s in the address counts: %s', (text, counts) => {
    expect(isNear(text)).toBe(counts);
  });
});
