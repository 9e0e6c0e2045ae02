import { fold, slug } from './fold.ts';

describe('a name as people may type it', () => {
  it.each([
    ['Nærbø', 'naerbo'],
    ['NÆRBØ', 'nærbø'],
    ['Åse', 'aase'],
    ['Guovdageaidnu', 'guovdageaidnú'],
    ['Kárášjohka', 'karasjohka'],
    ['Tråante  (Trondheim)', 'traante trondheim'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
  ])('%s is found by %s', (name, typed) => expect(fold(name)).toBe(fold(typed)));
  it('keeps other letters and numbers apart', () => {
    expect(fold('Bø 2')).not.toBe(fold('Bø 3'));
    expect(fold('Ås')).toBe('as');
    expect(fold(' – ')).toBe('');
  });
});

describe('a text as it stands in a code', () => {
  it.each([
    ['Møte på kveldstid', 'mote-pa-kveldstid'],
    ['Hva gjør måten?', 'hva-gjor-maten'],
    ['  Café – Ærø  ', 'cafe-aero'],
    ['Ŋáŋŧe đ', 'nante-d'],
    ['…', ''],
  ])('%s is %s', (text, code) => expect(slug(text)).toBe(code));
  it('is joined as the reader of it wants', () => expect(slug('Kåre Ødegård', '.')).toBe('kare.odegard'));
});
