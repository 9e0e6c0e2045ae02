/**
 * The OpenAPI document as it is kept: what is told of the whole in one file, the operations of each controller in one of
 * `paths/`, every schema in one of `schemas/`, so that a diff names what has changed. `keptDocument` puts it together again.
 */
import type { ApiDescription } from '../../backend/src/platform/http/kept-document.ts';

export const KEPT_OPENAPI = 'backend/data/openapi';
const WHOLE = `${KEPT_OPENAPI}/document.json`;

interface Operation {
  readonly tags?: readonly string[];
}

export function filesOf({
  paths,
  components: { schemas, ...others },
  ...whole
}: ApiDescription<Operation>): Readonly<Record<string, object>> {
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

/** `StaffCourses` → `staff-courses` */
const fileName = (tag: string): string => tag.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
