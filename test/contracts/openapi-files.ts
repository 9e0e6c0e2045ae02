/**
 * The OpenAPI document as it is kept: what is told of the whole in one file, the operations of each controller in one of
 * `paths/`, every schema in one of `schemas/`, so that a diff names what has changed.
 */
import { filesIn, readKept } from './kept-files.ts';

export const KEPT_OPENAPI = 'openapi';
const WHOLE = `${KEPT_OPENAPI}/document.json`;

interface Operation {
  readonly tags?: readonly string[];
}
type Paths<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;
export interface Document<T = Operation, S = object> {
  readonly paths: Paths<T>;
  readonly components: { readonly schemas: Readonly<Record<string, S>> };
}

export function filesOf({ paths, components: { schemas, ...others }, ...whole }: Document): Readonly<Record<string, object>> {
  const files: Record<string, Record<string, object>> = { [WHOLE]: { ...whole, components: others } };
  for (const [path, item] of Object.entries(paths).toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    for (const [method, operation] of Object.entries(item)) {
      const file = (files[`${KEPT_OPENAPI}/paths/${fileName(operation.tags?.[0] ?? 'others')}.json`] ??= {});
      file[path] = { ...file[path], [method]: operation };
    }
  }
  return {
    ...files,
    ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`${KEPT_OPENAPI}/schemas/${name}.json`, schema])),
  };
}

/** The document that is kept, put together again. */
export function keptDocument<T, S>(): Document<T, S> {
  const paths: Record<string, Record<string, T>> = {};
  for (const file of filesIn(`${KEPT_OPENAPI}/paths`)) {
    for (const [path, item] of Object.entries(JSON.parse(readKept(file)) as Paths<T>)) paths[path] = { ...paths[path], ...item };
  }
  const schemas = filesIn(`${KEPT_OPENAPI}/schemas`).map((file) => [nameOf(file), JSON.parse(readKept(file)) as S] as const);
  return { paths, components: { schemas: Object.fromEntries(schemas) } };
}

const nameOf = (file: string): string => file.split('/').at(-1)?.replace('.json', '') ?? '';

/** `StaffCourses` → `staff-courses` */
const fileName = (tag: string): string => tag.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
