import { describe, expect, it } from '@jest/globals';
import { isNear } from './near.ts';

describe('the place that lists are near to', () => {
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
