/**
 * Words of the domain as a list in SQL, `('open', 'closed')`, for `state IN ${sqlSet(BEFORE_HELD)}`. A state is written once, in
 * `libs/domain`; a statement never says one by hand. The words are letters and hyphens of ours: nothing that a request says comes here.
 */
export function sqlSet(words: readonly string[]): string {
  return `(${words.map((word) => `'${word}'`).join(', ')})`;
}

/** Columns that a list of ours names, as a row has them: `v.access_note AS "accessNote"`. Nothing that a request says comes here. */
export function sqlColumns(alias: string, names: readonly string[]): string {
  return names.map((name) => `${alias}.${columnOf(name)} AS "${name}"`).join(', ');
}

/** The same for json_build_object: `'accessNote', v.access_note`. */
export function sqlFields(alias: string, names: readonly string[]): string {
  return names.map((name) => `'${name}', ${alias}.${columnOf(name)}`).join(', ');
}

function columnOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
