const SPECIAL: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

/**
 * A name as people may type it: without case, accents and Sámi letters' strokes; `ae`, `oe` and `aa` read as æ, ø and å.
 * "Naerbo", "NÆRBØ" and "nærbø" are one; so are "Guovdageaidnu" and "guovdageaidnú".
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøđŋŧß]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ae|aa/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
