/**
 * Words of the domain as a list in SQL, `('open', 'closed')`, for `state IN ${sqlSet(BEFORE_HELD)}`. A state is written once, in
 * `libs/domain`; a statement never says one by hand. The words are letters and hyphens of ours: nothing that a request says comes here.
 */
export function sqlSet(words: readonly string[]): string {
  return `(${words.map((word) => `'${word}'`).join(', ')})`;
}
