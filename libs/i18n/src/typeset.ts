/** A hyphen that no line ends with, and a place where a word may be divided, seen only when it is. */
export const [HELD, SOFT] = ['\u2011', '\u00ad'] as const;

/** `e-post`, `p-plass`: a letter alone at the end of a line is no word. */
const LETTER_AND_WORD = /(?<![\p{L}\p{M}\p{N}._-])(\p{L})-(?=\p{L}{2,})/gu;
/** `SMS-en`, `PDF-er`: an ending alone at the beginning of one is none either. */
const WORD_AND_ENDING = /(?<=\p{Lu})-(?=\p{Ll}{1,3}(?![\p{L}.]))/gu;
/** An address is copied as it is. */
const ADDRESS = /[@/]/u;

/** The text with every hyphen held that a line is not to end with. */
export function heldTogether(text: string): string {
  return text.replace(/\S+/gu, (word) =>
    ADDRESS.test(word) ? word : word.replace(LETTER_AND_WORD, `$1${HELD}`).replace(WORD_AND_ENDING, HELD),
  );
}

/** What our long words begin with; the seam is behind it. */
const FIRST_PARTS = [
  ...[
    'igangsetter',
    'igangsettar',
    'igangsetjar',
    'selvhjelps',
    'sjølvhjelps',
    'taushets',
    'teie',
    'tilgjengelighets',
    'tilgjenge',
    'kontakt',
  ],
  ...['frivillig', 'frivillige', 'frisklivs', 'mestrings', 'meistrings', 'lærings', 'distrikts', 'erfarings', 'personvern', 'informasjons'],
  ...['behandlings', 'organisasjons', 'nettverks', 'overleverings', 'påmeldings', 'kurs', 'kommune', 'postnummer', 'deltaker', 'deltakar'],
];
const SEAM = new RegExp(`^(?:${FIRST_PARTS.toSorted((a, b) => b.length - a.length).join('|')})(?=\\p{L}{4,})`, 'iu');
const SHORTEST = 12;

/** A long word of ours with the seams where it may be divided. What a place is called is the browser's to divide. */
export function divisible(word: string): string {
  const [first] = word.length < SHORTEST ? [] : (SEAM.exec(word) ?? []);
  return first === undefined ? word : `${first}${SOFT}${divisible(word.slice(first.length))}`;
}
