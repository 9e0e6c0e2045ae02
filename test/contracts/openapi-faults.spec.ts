import { faultsIn, type Json } from './openapi-faults.ts';

const answer = { 200: { description: 'Done', content: { 'application/json': { schema: { $ref: '#/components/schemas/Venue' } } } } };
const venue = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };

/** A document of one operation and one schema, with something of it put otherwise. */
const written = (operation: object, schema: object = venue, path = '/api/venues/{id}'): Json =>
  JSON.parse(
    JSON.stringify({
      openapi: '3.0.0',
      info: { title: 'Igang', version: '1' },
      paths: {
        [path]: {
          get: { parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'string' } }], responses: answer, ...operation },
        },
      },
      components: { schemas: { Venue: schema } },
    }),
  ) as Json;

const answering = (schema: object): object => ({
  responses: { ...answer, 404: { description: 'Gone', content: { 'application/json': { schema } } } },
});

describe('the faults of an OpenAPI document', () => {
  it('are none in one that is right', () => {
    expect(faultsIn(written({}))).toEqual([]);
  });

  it.each<[fault: string, document: Json]>([
    ['#/definitions/Room leads nowhere', written(answering({ $ref: '#/definitions/Room' }))],
    [
      'get /api/venues/{id} 404 application/json: nothing may stand beside $ref ($ref, definitions)',
      written(answering({ $ref: '#/components/schemas/Venue', definitions: {} })),
    ],
    ['components Venue: definitions is no word of OpenAPI 3.0', written({}, { ...venue, definitions: {} })],
    ['components Venue.name: ["string","null"] is no type', written({}, { ...venue, properties: { name: { type: ['string', 'null'] } } })],
    ['components Venue.name: const is no word of OpenAPI 3.0', written({}, { ...venue, properties: { name: { const: 1 } } })],
    [
      'components Venue.name: an exclusive bound is true or false in OpenAPI 3.0',
      written({}, { ...venue, properties: { name: { type: 'number', exclusiveMinimum: 0 } } }),
    ],
    ['components Venue: required is a list of names', written({}, { ...venue, required: [] })],
    ['components Venue: an array says what its items are', written({}, { type: 'array' })],
    ['components Venue: anyOf is empty', written({}, { anyOf: [] })],
    ['get /api/venues/{id}: has no answer', written({ responses: {} })],
    ['get /api/venues/{id} 404: has no description', written({ responses: { ...answer, 404: {} } })],
    ['get /api/venues/{id} done: is no status', written({ responses: { ...answer, done: { description: 'Done' } } })],
    ['get /api/venues/{id}: says nothing of {id}', written({ parameters: [] })],
    ['get /api/venues: {id} is not in the path', written({}, venue, '/api/venues')],
    [
      'get /api/venues/{id} parameter id: what stands in the path is required',
      written({ parameters: [{ in: 'path', name: 'id', schema: {} }] }),
    ],
    ['get /api/venues/{id} parameter q: has no schema', written({ parameters: [{ in: 'query', name: 'q' }] })],
    [
      'get /api/venues/{id} body application/json: $defs is no word of OpenAPI 3.0',
      written({ requestBody: { content: { 'application/json': { schema: { $defs: {} } } } } }),
    ],
  ])('%s', (fault, document) => {
    expect(faultsIn(document)).toContain(fault);
  });

  it('are told of a schema that nothing leads to', () => {
    expect(faultsIn(written({ responses: { 204: { description: 'Done' } } }))).toEqual(['components Venue: nothing refers to it']);
  });

  it('are told of an operation that has the name of another', () => {
    const named = written({ operationId: 'venue' }) as { readonly paths: Record<string, Json> };
    expect(faultsIn({ ...named, paths: { ...named.paths, '/api/rooms/{id}': named.paths['/api/venues/{id}'] ?? null } })).toEqual([
      'operationId venue stands twice',
    ]);
  });
});
