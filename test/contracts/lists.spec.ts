import { readFileSync } from 'node:fs';
import { keptDocument } from '../../backend/src/platform/http/kept-document.ts';
import { WHOLE_LISTS } from './whole-lists.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>>;
}
const { paths, components } = keptDocument<Operation, Schema>();

/** Every answer that is a list: an array, or a view with `items`. */
const lists = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { responses }]) =>
    Object.values(responses)
      .flatMap(({ content = {} }) => Object.values(content))
      .map(({ schema }) => ({ name: `${method} ${path}`, view: viewOf(schema) }))
      .filter(({ view }) => view.type === 'array' || view.properties?.['items'] !== undefined),
  ),
);

function viewOf(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) return schema;
  const view = components.schemas[name];
  if (view === undefined) throw new Error(`The document has no ${name}`);
  return view;
}
const isPaged = ({ properties = {} }: Schema): boolean => properties['next'] !== undefined;

describe('a list of the API', () => {
  it('is paged, or stands in whole-lists.ts with what keeps it short', () => {
    expect(lists.length).toBeGreaterThan(30);
    const whole = lists.filter(({ view }) => !isPaged(view)).map(({ name }) => name);
    expect(
      whole
        .filter((name) => !(name in WHOLE_LISTS))
        .map((name) => `${name}: page it (pageOf, toPage), or say in whole-lists.ts what bounds it`),
    ).toEqual([]);
    expect(Object.keys(WHOLE_LISTS).filter((name) => !whole.includes(name))).toEqual([]);
  });

  it.each(Object.entries(WHOLE_LISTS))('%s is kept short where it is said to be', (_, { held: [file, text] }) => {
    expect(readFileSync(file, 'utf8')).toContain(text);
  });
});
