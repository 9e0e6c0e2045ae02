/** The first-run page of an installation that holds nobody yet: the code that opens it, and what is left to do afterwards. */

export const SETUP_CODE_HOURS = 24;
/** Wrong tries after which a code opens nothing: sixty bits are not guessed in ten. */
export const SETUP_CODE_TRIES = 10;

/** Thirty-two signs of which no two look alike on a screen or in handwriting. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 12;
export const SETUP_CODE_BYTES = LENGTH;

/** Five bits of each of twelve bytes, as people read it: `ABCD-EFGH-JKLM`. */
export function setupCode(bytes: Uint8Array): string {
  const signs = Array.from(bytes.subarray(0, LENGTH), (byte) => SIGNS.charAt(byte % SIGNS.length)).join('');
  return (signs.match(/.{4}/g) ?? []).join('-');
}

/** A code as somebody typed it, made the same however she wrote it: small letters, spaces, no hyphens. */
export function plainSetupCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

/** What an organisation has before its first course can be held, in the order it is got. */
export const BEGINNING_STEPS = ['mail', 'coordinator', 'trainer', 'venue', 'course', 'contact-point', 'starter'] as const;
export type BeginningStep = (typeof BEGINNING_STEPS)[number];
