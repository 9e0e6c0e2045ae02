/**
 * The number on a course certificate: `IG-2026-000123-7K3QM9TX`. The year's running number is for the office; the last eight
 * characters make it impossible to guess. Seven are random (31⁷ ≈ 27 thousand million), the eighth checks all the others, so
 * that a slip of the pen is told from a certificate that does not stand.
 */
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTWXYZ'; // a prime number of them, and none that is read as another
const SECRET_LENGTH = 7;
const PARTS = /^IG(\d{4})(\d{6,9})([0-9A-Z]{8})$/;

/** How many random numbers below `SERIAL_BASE` a serial takes. */
export const SERIAL_RANDOMS = SECRET_LENGTH;
export const SERIAL_BASE = CHARACTERS.length;

export function certificateSerial(year: number, number: number, randoms: readonly number[]): string {
  const [front, secret] = [`${year}${String(number).padStart(6, '0')}`, randoms.map((value) => CHARACTERS.charAt(value)).join('')];
  return `IG-${year}-${front.slice(4)}-${secret}${checkOf(front + secret)}`;
}

/** A serial as people write it (small letters, spaces, the letter O for nought) as it is printed; undefined when it is none. */
export function readSerial(text: string): string | undefined {
  const [, year, number, code] = PARTS.exec(text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')) ?? [];
  if (year === undefined || number === undefined || code === undefined) return undefined;
  const plain = code.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const secret = plain.slice(0, SECRET_LENGTH);
  return checkOf(year + number + secret) === plain.slice(SECRET_LENGTH) ? `IG-${year}-${number}-${plain}` : undefined;
}

/** Each character counts as many times as its place; a prime modulus finds every wrong character and every two swapped. */
function checkOf(text: string): string {
  const sum = Array.from(text).reduce((total, character, i) => total + (i + 1) * CHARACTERS.indexOf(character), 0);
  return CHARACTERS.charAt(sum % CHARACTERS.length);
}
