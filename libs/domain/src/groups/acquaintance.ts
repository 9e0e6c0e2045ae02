import { fold } from '../fold.ts';

/**
 * What of a name the mark of an acquaintance is made of, at home and in the demo: first and last name without case, accents and
 * what is between, so that "Kari Anne Nordmann" and "kari nordmann" are one.
 */
export function acquaintanceText(name: string): string {
  const words = fold(name).split(' ');
  return `igang acquaintance ${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}
