import { fold } from '@igang/domain';

/** As on the printed list. */
export function inOrder<R extends { readonly name: string }>(rows: readonly R[]): R[] {
  return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** Those whose name has a part that begins so, whatever the capitals and marks. */
export function soughtIn<R extends { readonly name: string }>(rows: readonly R[], text: string): readonly R[] {
  const sought = fold(text.trim());
  return sought === '' ? rows : rows.filter(({ name }) => ` ${fold(name)}`.includes(` ${sought}`));
}
