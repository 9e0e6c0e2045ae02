import { divisible, heldTogether, HELD, SOFT } from './typeset.ts';

describe('hyphens that no line ends with', () => {
  it.each([
    ['Se i e-posten din', 'Se i e=posten din'],
    ['E-post kan leses. E-posten går', 'E=post kan leses. E=posten går'],
    ['(e-post)', '(e=post)'],
    ['e-læring og p-plass', 'e=læring og p=plass'],
    ['SMS-en og PDF-er', 'SMS=en og PDF=er'],
    ['An e-mail to you', 'An e=mail to you'],
    // What is copied stays what it is.
    ['Skriv til e-post@kommune.no nå', 'Skriv til e-post@kommune.no nå'],
    ['https://e-post.example.no/a', 'https://e-post.example.no/a'],
    ['https://x.no/e-post', 'https://x.no/e-post'],
    ['IG-2026-000123', 'IG-2026-000123'],
    ['Oslo-kontoret, av-og-til', 'Oslo-kontoret, av-og-til'],
  ])('%s', (text, held) => expect(heldTogether(text).replaceAll(HELD, '=')).toBe(held));
  it('are held once', () => expect(heldTogether(heldTogether('e-post'))).toBe(heldTogether('e-post')));
});

describe('long words', () => {
  it.each([
    ['igangsetteropplæring', 'igangsetter|opplæring'],
    ['taushetserklæring', 'taushets|erklæring'],
    ['Tilgjengelighetserklæring', 'Tilgjengelighets|erklæring'],
    ['mestringssenteret', 'mestrings|senteret'],
    ['Distriktskontoret', 'Distrikts|kontoret'],
    ['frivilligsentralen', 'frivillig|sentralen'],
    ['igangsetjarkurset', 'igangsetjar|kurset'],
    ['selvhjelpsgruppa', 'selvhjelps|gruppa'],
    // Whole: short, or not ours.
    ['igangsetter', 'igangsetter'],
    ['kontaktene', 'kontaktene'],
    ['Guovdageaidnu', 'Guovdageaidnu'],
  ])('%s', (word, divided) => expect(divisible(word).replaceAll(SOFT, '|')).toBe(divided));
});
