import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beside } from '../beside.ts';

const FOLDER = fileURLToPath(beside('data/openapi/'));

/** The OpenAPI document, as far as we look into it. `T` is an operation, `S` a schema. */
export interface ApiDescription<T = object, S = object> {
  readonly paths: Readonly<Record<string, Readonly<Record<string, T>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, S>> };
}

/**
 * The OpenAPI document as it is kept in `backend/data/openapi`, put together: what is told of the whole, the operations of each controller,
 * every schema. A test holds it to the routes (`openapi.spec.ts`); making it takes what no process that answers needs otherwise.
 */
export function keptDocument<T, S>(): ApiDescription<T, S> {
  const whole = read('document.json') as ApiDescription<T, S>;
  const paths: Record<string, Readonly<Record<string, T>>> = {};
  for (const file of kept('paths'))
    for (const [path, item] of Object.entries(read(file) as ApiDescription<T, S>['paths'])) paths[path] = { ...paths[path], ...item };
  const schemas = Object.fromEntries(kept('schemas').map((file) => [basename(file, '.json'), read(file) as S]));
  return { ...whole, paths, components: { ...whole.components, schemas } };
}

const kept = (folder: string): string[] => globSync(`${folder}/*.json`, { cwd: FOLDER }).toSorted();

const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
