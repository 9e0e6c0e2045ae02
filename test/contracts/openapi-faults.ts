/**
 * What makes an OpenAPI document (3.0) one that tools cannot read: names that lead nowhere, words of other versions of JSON Schema,
 * operations without answers. Read as plain JSON, since that is what is served.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = Readonly<Record<string, Json>>;

const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const TYPES: readonly Json[] = ['object', 'array', 'string', 'number', 'integer', 'boolean'];
const PLACES: readonly Json[] = ['path', 'query', 'header', 'cookie'];

/** The words a schema may be said with, and what each holds. */
const WORDS: Readonly<Record<string, 'schema' | 'schemas' | 'named' | 'word'>> = {
  ...Object.fromEntries(['items', 'not', 'additionalProperties'].map((word) => [word, 'schema'])),
  ...Object.fromEntries(['allOf', 'anyOf', 'oneOf'].map((word) => [word, 'schemas'])),
  properties: 'named',
  ...Object.fromEntries(
    [
      ...[
        'type',
        'format',
        'enum',
        'nullable',
        'required',
        'default',
        'pattern',
        'minLength',
        'maxLength',
        'minItems',
        'maxItems',
        'uniqueItems',
      ],
      ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minProperties', 'maxProperties'],
      ...['title', 'description', 'example', 'deprecated', 'readOnly', 'writeOnly', 'discriminator', 'externalDocs'],
    ].map((word) => [word, 'word']),
  ),
};

const fields = (value: Json | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
/** How a value that should be a text is told of. */
const said = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

export function faultsIn(document: Json): string[] {
  const { openapi, info, paths, components } = fields(document);
  const { title, version } = fields(info);
  return [
    ...(/^3\.0\.\d$/.test(said(openapi)) ? [] : [`openapi: ${said(openapi)} is not a version 3.0`]),
    ...(typeof title === 'string' && typeof version === 'string' ? [] : ['info: wants a title and a version']),
    ...Object.entries(fields(paths)).flatMap(([path, item]) => pathFaults(path, fields(item))),
    ...twice(operationIds(fields(paths))).map((id) => `operationId ${id} stands twice`),
    ...Object.entries(fields(fields(components)['schemas'])).flatMap(([name, schema]) => [
      ...(/^[\w.-]+$/.test(name) ? [] : [`components: ${name} is no name for a schema`]),
      ...schemaFaults(`components ${name}`, schema),
    ]),
    ...referenceFaults(document),
  ];
}

function pathFaults(path: string, item: Fields): string[] {
  return [
    ...(path.startsWith('/') ? [] : [`${path}: a path begins with /`]),
    ...Object.entries(item).flatMap(([method, operation]) =>
      METHODS.includes(method) ? operationFaults(`${method} ${path}`, path, fields(operation)) : [`${path}: ${method} is no method`],
    ),
  ];
}

function operationFaults(name: string, path: string, { parameters, requestBody, responses }: Fields): string[] {
  const asked = list(parameters).map(fields);
  const inPath = asked.filter((one) => one['in'] === 'path').map((one) => said(one['name']));
  const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, one = '']) => one);
  const answers = Object.entries(fields(responses));
  return [
    ...wanted.filter((one) => !inPath.includes(one)).map((one) => `${name}: says nothing of {${one}}`),
    ...inPath.filter((one) => !wanted.includes(one)).map((one) => `${name}: {${one}} is not in the path`),
    ...twice(asked.map((one) => `${said(one['in'])} ${said(one['name'])}`)).map((one) => `${name}: parameter ${one} stands twice`),
    ...asked.flatMap((one) => parameterFaults(name, one)),
    ...contentFaults(`${name} body`, fields(requestBody)),
    ...(answers.length === 0 ? [`${name}: has no answer`] : []),
    ...answers.flatMap(([status, answer]) => answerFaults(`${name} ${status}`, status, fields(answer))),
  ];
}

function parameterFaults(name: string, { in: place, name: called, required, schema }: Fields): string[] {
  const at = `${name} parameter ${said(called)}`;
  return [
    ...(PLACES.includes(place ?? null) ? [] : [`${at}: stands in ${said(place)}`]),
    ...(place === 'path' && required !== true ? [`${at}: what stands in the path is required`] : []),
    ...(schema === undefined ? [`${at}: has no schema`] : schemaFaults(at, schema)),
  ];
}

function answerFaults(at: string, status: string, answer: Fields): string[] {
  return [
    ...(/^(?:[1-5](?:\d\d|XX)|default)$/.test(status) ? [] : [`${at}: is no status`]),
    ...(typeof answer['description'] === 'string' ? [] : [`${at}: has no description`]),
    ...contentFaults(at, answer),
  ];
}

const operationIds = (paths: Fields): string[] =>
  Object.values(paths).flatMap((item) =>
    Object.values(fields(item))
      .flatMap((one) => fields(one)['operationId'] ?? [])
      .map(String),
  );

const contentFaults = (at: string, { content }: Fields): string[] =>
  Object.entries(fields(content)).flatMap(([media, one]) => schemaFaults(`${at} ${media}`, fields(one)['schema'] ?? {}));

function schemaFaults(at: string, schema: Json): string[] {
  if (typeof schema === 'boolean') return [];
  const words = fields(schema);
  if ('$ref' in words)
    return Object.keys(words).length === 1 ? [] : [`${at}: nothing may stand beside $ref (${Object.keys(words).join(', ')})`];
  return [...Object.entries(words).flatMap(([word, value]) => wordFaults(at, word, value)), ...typeFaults(at, words)];
}

function wordFaults(at: string, word: string, value: Json): string[] {
  switch (WORDS[word]) {
    case 'schema':
      return schemaFaults(`${at}.${word}`, value);
    case 'schemas':
      return list(value).length === 0
        ? [`${at}: ${word} is empty`]
        : list(value).flatMap((one, index) => schemaFaults(`${at}.${word}[${index}]`, one));
    case 'named':
      return Object.entries(fields(value)).flatMap(([name, one]) => schemaFaults(`${at}.${name}`, one));
    case 'word':
      return [];
    default:
      return word.startsWith('x-') ? [] : [`${at}: ${word} is no word of OpenAPI 3.0`];
  }
}

function typeFaults(at: string, { type, items, enum: values, required, exclusiveMinimum, exclusiveMaximum }: Fields): string[] {
  const bounds = [exclusiveMinimum, exclusiveMaximum].filter((bound) => bound !== undefined && typeof bound !== 'boolean');
  return [
    ...(type === undefined || TYPES.includes(type) ? [] : [`${at}: ${JSON.stringify(type)} is no type`]),
    ...(type === 'array' && items === undefined ? [`${at}: an array says what its items are`] : []),
    ...(values !== undefined && list(values).length === 0 ? [`${at}: enum is empty`] : []),
    ...(required !== undefined && list(required).length === 0 ? [`${at}: required is a list of names`] : []),
    ...(bounds.length === 0 ? [] : [`${at}: an exclusive bound is true or false in OpenAPI 3.0`]),
  ];
}

/** References that lead nowhere, and schemas that nothing leads to. */
function referenceFaults(document: Json): string[] {
  const references = [...new Set(referencesIn(document))];
  const dead = references.filter((reference) => !leads(document, reference));
  const unused = Object.keys(fields(fields(fields(document)['components'])['schemas'])).filter(
    (name) => !references.includes(`#/components/schemas/${name}`),
  );
  return [...dead.map((reference) => `${reference} leads nowhere`), ...unused.map((name) => `components ${name}: nothing refers to it`)];
}

function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(referencesIn);
  return Object.entries(fields(value)).flatMap(([key, part]) => (key === '$ref' && typeof part === 'string' ? [part] : referencesIn(part)));
}

function leads(document: Json, reference: string): boolean {
  const [root, ...steps] = reference.split('/');
  const found = steps.reduce<Json | undefined>((value, step) => fields(value)[step.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  return root === '#' && found !== undefined;
}

const twice = (names: readonly string[]): string[] => [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
