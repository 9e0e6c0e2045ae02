/** `+4751000000` as people read it, never broken over two lines: `51 00 00 00`. Other countries keep what was written. */
export function shownPhone(phone: string): string {
  const [, norwegian, short] = /^(?:\+47|0047)?(?:(\d{8})|(0\d{4}))$/.exec(phone.replaceAll(/\s/g, '')) ?? [];
  if (norwegian === undefined) return short ?? phone;
  const shape = /^[489]/.test(norwegian) ? /(\d{3})(\d{2})(\d{3})/ : /(\d{2})(\d{2})(\d{2})(\d{2})/;
  return (shape.exec(norwegian) ?? []).slice(1).join('\u00a0');
}

/** Where somebody can be reached, as a sentence says it: `51 00 00 00, kontor@eksempel.no`. */
export function reachedAt({ phone, email }: { readonly phone: string | null; readonly email: string }): string {
  return phone === null ? email : `${shownPhone(phone)}, ${email}`;
}

/** A venue and the place it is in, once: `Biblioteket, Risør`, but not `Risør bibliotek, Risør`. Undefined when neither is known. */
export function joinedPlace(venue: string | null | undefined, place: string | null | undefined): string | undefined {
  const [first, ...rest] = [venue, place].map((part) => (part ?? '').trim()).filter((part) => part !== '');
  return first === undefined ? undefined : [first, ...rest.filter((part) => !isIn(first, part))].join(', ');
}

function isIn(text: string, word: string): boolean {
  const [all, one] = [text, word].map((part) => part.toLocaleLowerCase('nb').split(/[^\p{L}\p{N}]+/u)) as [string[], string[]];
  return all.some((_, i) => one.every((part, n) => all[i + n] === part || all[i + n] === `${part}s`));
}

/** A sentence begins with a capital: `Lørdag 14. mars`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
