const SPECIAL: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss', ς: 'σ' };

/**
 * A name as people may type it: without case, accents and Sámi letters' strokes; `ae`, `oe` and `aa` read as æ, ø and å.
 * "Naerbo", "NÆRBØ" and "nærbø" are one; so are "Guovdageaidnu" and "guovdageaidnú". The
 * database has the same as `folded()` (migration 0230): who changes one changes both.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøđŋŧßς]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ae|aa/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

/** A text as it stands in codes, addresses and names of files: small letters a–z and digits, words joined: `Møte på kveldstid` is `mote-pa-kveldstid`. */
export function slug(text: string, joined = '-'): string {
  const plain = text
    .toLowerCase()
    .replace(/[æøåđŋŧß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return plain.match(/[a-z0-9]+/g)?.join(joined) ?? '';
}
