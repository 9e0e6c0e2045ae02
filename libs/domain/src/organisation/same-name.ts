import { fold } from '../fold.ts';

/**
 * Whether two names may be one person's: the same words in any order, or one with words left out ("Kari Vik" and "Kari Anne Vik"). Used
 * where two people may share an address: who is taken for another is dropped, so only what is surely the same counts.
 */
export function mayBeSameName(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}

function words(name: string): ReadonlySet<string> {
  return new Set(fold(name).split(' ').filter(Boolean));
}
