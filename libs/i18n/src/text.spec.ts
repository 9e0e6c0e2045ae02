import { describe, expect, it } from '@jest/globals';
import { atPlace } from './at-place.ts';
import { shownPhone, upperFirst } from './text.ts';

describe('small texts', () => {
  it.each([
    ['+4751000000', '51 00 00 00'],
    ['91234567', '912 34 567'],
    ['004780012345', '800 12 345'],
    ['116123', '116123'],
    ['+4670123456', '+4670123456'],
  ])('shows %s as %s', (phone, shown) => {
    expect(shownPhone(phone)).toBe(shown.replaceAll(' ', '\u00a0'));
  });
  it('begins a sentence with a capital, also in Sámi', () => {
    expect(upperFirst('ánte')).toBe('Ánte');
    expect(upperFirst('')).toBe('');
  });
  it('says på where people say på', () => {
    expect(atPlace('Nærbø')).toBe('på Nærbø');
    expect(atPlace('Sandnes')).toBe('i Sandnes');
  });
});
