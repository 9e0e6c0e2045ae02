/** A pattern for ILIKE in which the reader's own % and _ mean themselves; null, and so everything, when nothing is looked for. */
export function containing(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
