import { fold } from '@igang/domain';

/**
 * A pattern for LIKE on folded text (`folded()` of migration 0230; the columns `sought`), which is how every search in SQL is made. Null, and
 * so everything, when nothing is looked for. Nothing is left of signs, a reader's own % and _ among them: signs alone find only what has no letter.
 */
export function containing(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const words = fold(text);
  return words === '' ? '' : `%${words}%`;
}
