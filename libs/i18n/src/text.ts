/** `+4751000000` as people read it, never broken over two lines: `51 00 00 00`. Other countries keep what was written. */
export function shownPhone(phone: string): string {
  const norwegian = /^(?:\+47|0047)?(\d{8})$/.exec(phone.replaceAll(' ', ''))?.[1];
  if (norwegian === undefined) return phone;
  const shape = /^[489]/.test(norwegian) ? /(\d{3})(\d{2})(\d{3})/ : /(\d{2})(\d{2})(\d{2})(\d{2})/;
  return (shape.exec(norwegian) ?? []).slice(1).join('\u00a0');
}

/** A sentence begins with a capital: `Lørdag 14. mars`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
