import { REFUSALS } from '@igang/domain';
import { LANGS } from './lang.ts';
import { fieldText, languageFrom, problemText } from './problem-text.ts';

describe('the words of a problem', () => {
  it.each(LANGS)('are sentences for every refusal in %s, with and without values', (lang) => {
    for (const code of REFUSALS) {
      for (const values of [
        {},
        { places: 1, taken: 2, days: 2, min: 4, max: 8, left: 1, missing: 1, earlier: 1, sessions: 4, groups: 2, over: 8 },
      ]) {
        const { title, detail } = problemText(code, values, lang);
        expect(title).toMatch(/^\p{Lu}/u);
        expect(detail).toMatch(/^[\p{Lu}\d].*[.!]$/u);
        expect(detail).not.toMatch(/undefined|NaN|\$\{/);
      }
    }
  });

  it('follow the reader', () => {
    expect(languageFrom('nn-NO, nb;q=0.8')).toBe('nn');
    expect(languageFrom('de, en-GB;q=0.5')).toBe('en');
    expect(languageFrom(undefined)).toBe('nb');
    expect(fieldText('missing', 'nn')).toBe('Fyll ut dette feltet.');
    expect(fieldText('something-new', 'en')).toBe(fieldText('format', 'en'));
  });
});
