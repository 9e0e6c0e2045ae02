/** Values that nobody means, and samples of what an OpenAPI document asks for to put them into. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly minItems?: number;
}
export type Schemas = Readonly<Record<string, Schema>>;
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const cursor = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** As they stand in an address, percent-encoded where they must be. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  '%20',
  '-1',
  '99999999999999999999',
  '1.5',
  'NaN',
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%27%20OR%201%3D1--',
  '..%2F..%2Fetc%2Fpasswd',
  '2026-02-31',
  '99999-01-01',
  '0001-01-01',
  'x'.repeat(3000),
  cursor(['x', 'y']),
  cursor(['2026-02-31T00:00:00Z', 'nope']),
  cursor(['+275760-09-13T00:00:00.000Z', '00000000-0000-0000-0000-000000000000']),
  cursor([1e308, '2026-01-01T00:00:00Z', 'x']),
  cursor([1, 2]),
  cursor(['\u0000', '\u0000']),
  cursor([]),
  cursor({ a: 1 }),
  cursor(null),
];

export const HOSTILE_VALUES: readonly Json[] = [
  null,
  true,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u200b',
  'x'.repeat(50_000),
  '2026-02-31',
  '99999-01-01',
  '24:00',
  'ikke-en-uuid',
  '00000000-0000-0000-0000-000000000000',
  [],
  [null],
  Array.from({ length: 2000 }, () => 'x'),
  {},
  { __proto__: 1, constructor: 'x' },
];

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-7000-8000-000000000001',
  email: 'noen@example.no',
  'date-time': '2026-03-01T10:00:00Z',
  date: '2026-03-01',
};

/** Something of the right shape, though not always what the rules want. */
export function sampleOf(schema: Schema | undefined, schemas: Schemas, depth = 0): Json {
  if (schema === undefined || depth > 6) return null;
  const known = refOf(schema, schemas) ?? schema;
  if (known.const !== undefined) return known.const as Json;
  if (known.enum !== undefined) return (known.enum[0] ?? null) as Json;
  const [one] = known.anyOf ?? known.oneOf ?? known.allOf ?? [];
  return one === undefined ? ofType(known, schemas, depth) : sampleOf(one, schemas, depth + 1);
}

function refOf({ $ref }: Schema, schemas: Schemas): Schema | undefined {
  return $ref === undefined ? undefined : schemas[$ref.split('/').at(-1) ?? ''];
}

function ofType({ type, format, properties = {}, items }: Schema, schemas: Schemas, depth: number): Json {
  const kind = typeof type === 'string' ? type : (type?.[0] ?? 'object');
  const samples: Readonly<Record<string, () => Json>> = {
    string: () => BY_FORMAT[format ?? ''] ?? '2026-03-01',
    integer: () => 4,
    number: () => 4,
    boolean: () => true,
    array: () => [sampleOf(items, schemas, depth + 1)],
    object: () => Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, sampleOf(value, schemas, depth + 1)])),
  };
  return samples[kind]?.() ?? null;
}

/** The same with one value in it, at any depth, put in the place of another. */
export function spoilt(sample: Json, value: Json, pick: (most: number) => number): Json {
  if (typeof sample !== 'object' || sample === null) return value;
  const keys = Object.keys(sample);
  const at = pick(keys.length + 1);
  const key = keys[at] ?? (isList(sample) ? String(keys.length) : 'ukjent');
  const inner = at < keys.length && pick(2) > 0 ? Object.entries(sample).find(([name]) => name === key) : undefined;
  const put = inner === undefined ? value : spoilt(inner[1], value, pick);
  return isList(sample) ? sample.toSpliced(Number(key), 1, put) : { ...sample, [key]: put };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
