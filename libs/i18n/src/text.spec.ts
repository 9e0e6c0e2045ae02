import { describe, expect, it } from '@jest/globals';
import { atPlace } from './at-place.ts';
import { joinedPlace, shownPhone, upperFirst } from './text.ts';

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
  it.each([
    ['Biblioteket', 'Risør', 'Biblioteket, Risør'],
    ['Risør', 'Risør', 'Risør'],
    ['Risør bibliotek', 'Risør', 'Risør bibliotek'],
    ['Hå-huset', 'Hå', 'Hå-huset'],
    ['Håp og glede', 'Hå', 'Håp og glede, Hå'],
    ['Bruket i Nore og Uvdal', 'Nore og Uvdal', 'Bruket i Nore og Uvdal'],
    ['ARENDALS BIBLIOTEK', 'Arendal', 'ARENDALS BIBLIOTEK'],
    [' ', 'Arendal', 'Arendal'],
    [null, 'Arendal', 'Arendal'],
    ['Biblioteket', null, 'Biblioteket'],
    [null, undefined, undefined],
  ])('joins %j and %j as %j', (venue, place, joined) => {
    expect(joinedPlace(venue, place)).toBe(joined);
  });
  it('says på where people say på', () => {
    expect(atPlace('Nærbø')).toBe('på Nærbø');
    expect(atPlace('Sandnes')).toBe('i Sandnes');
  });
});
