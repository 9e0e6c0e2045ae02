/** One byte a letter: Windows of the nineties, the Mac before Unicode, and DOS in the Nordic countries. */
export const OLD_ENCODINGS = ['windows-1252', 'macintosh', 'cp865'] as const;
export type OldEncoding = (typeof OLD_ENCODINGS)[number];

export function isOldEncoding(encoding: string): encoding is OldEncoding {
  return OLD_ENCODINGS.some((one) => one === encoding);
}

/** The letters of code page 865 from byte 128 on; what names do not hold is a sign of its own. */
const CP865 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

export function textIn(encoding: OldEncoding, bytes: Uint8Array): string {
  if (encoding !== 'cp865') return new TextDecoder(encoding).decode(bytes);
  return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (CP865[byte - 128] ?? '\ufffd'))).join('');
}

/** The encoding in which the bytes above ASCII are letters of names and not other signs; UTF-8 where only some are damaged. */
export function guessOldEncoding(bytes: Uint8Array): OldEncoding | 'utf-8' {
  const high = bytes.filter((byte) => byte > 127);
  const old = OLD_ENCODINGS.map((encoding) => ({ encoding, score: scoreOf(textIn(encoding, high)) }));
  const scored = [...old, { encoding: 'utf-8' as const, score: scoreOf(new TextDecoder().decode(high)) }];
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}

/** Our own letters are what a Norwegian file holds; other letters are possible, other signs are rare. */
function scoreOf(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return 3 * count(/[æøåÆØÅ]/g) + count(/[éèêôöäüÉÖÄÜáíóúñç]/g) - 2 * count(/[^\p{L}]/gu);
}
