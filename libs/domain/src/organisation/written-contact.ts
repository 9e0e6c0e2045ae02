/** How people write what one is reached by; what is not understood comes back as it was, for the rule of that value to refuse. */

/** Signs that come along when one copies from a telephone's contacts or a mail: direction, joiners, soft hyphens. */
const UNSEEN = /\p{Cf}/gu;

/**
 * `412.34.567`, `412–34–567`, `(0047) 412/34/567`, `tel:+4741234567`: one number, `+4741234567` (E.164), however it is written. Without a
 * country it is Norwegian when it has the length of one; else it comes back as its digits, for the rule to ask for the country.
 */
export function readWrittenPhone(text: string): string {
  const bare = text
    .replaceAll(UNSEEN, '')
    .trim()
    .replace(/^(?:tel|tlf|mob)\b[.:]*\s*/i, '');
  const digits = bare.replace('(0)', '').replaceAll(/[\s().,/·•_\p{Pd}]/gu, '');
  return withCountry(digits.replace(/^00(?=[1-9]\d{7,})/, '+'));
}

function withCountry(digits: string): string {
  if (/^(?:\d{8}|0\d{4})$/.test(digits)) return `+47${digits}`;
  return /^47\d{8}$/.test(digits) ? `+${digits}` : digits;
}

/** `mailto:kari@…`, `Kari Ås <kari@…>`, `kari@…;`: the address. */
export function readWrittenEmail(text: string): string {
  const bare = text.normalize('NFC').replaceAll(UNSEEN, '').trim();
  const within = /^[^<>]*<([^<>]+)>$/.exec(bare)?.[1] ?? bare;
  return within
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[;,]$/, '');
}

/** `0150 Oslo`, `NO-0150`, `N-0150`, and `150`, from which a spreadsheet has taken the leading nought. */
export function readWrittenPostalCode(text: string): string {
  const bare = text
    .replaceAll(UNSEEN, '')
    .trim()
    .replace(/^(?:no?)[- ]?(?=\d)/i, '');
  const code = /^(\d{3,4})(?:[,.]?\s+\p{L}.*)?$/u.exec(bare)?.[1] ?? bare;
  return /^\d{3}$/.test(code) ? `0${code}` : code;
}

/** Behind a comma these belong to the family name (`Kari Fjellvik, d.y.`) and are no first name. */
const SUFFIX = /^(?:d\.? ?[ye]\.?|jr\.?|sr\.?|senior|junior|ph\.? ?d\.?|[ivx]+)$/i;

/** `Nordlien, Anne` as a list sorts her: `Anne Nordlien`, as she is called. */
export function readWrittenName(text: string): string {
  const [last = '', first, ...more] = text.split(',').map((part) => part.trim());
  if (first === undefined || more.length > 0 || SUFFIX.test(first)) return text;
  return first === '' || last === '' ? `${first}${last}` : `${first} ${last}`;
}
