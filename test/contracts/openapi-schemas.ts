import type { SwaggerDocumentOptions } from '@nestjs/swagger';
import { toJSONSchema, z } from 'zod';

type Converter = NonNullable<SwaggerDocumentOptions['standardSchemaConverter']>;

/**
 * Zod's schemas as OpenAPI says them, for one document: a schema that has an id stands once among the components, and everything
 * else refers to it. One name for two shapes would tell a reader the wrong one of them, so that is no document at all.
 */
export function schemasOfDocument(): Converter {
  const known = new Map<string, string>();
  return (schema, { schemaType: io }) => {
    if (!(schema instanceof z.ZodType)) return undefined;
    const { $schema: _, definitions, ...rest } = toJSONSchema(schema, { io, unrepresentable: 'any', target: 'openapi-3.0' });
    const components = isNamed(definitions) ? definitions : {};
    for (const [id, component] of Object.entries(components)) keepOnce(known, id, JSON.stringify(component));
    return { schema: rest, components };
  };
}

function keepOnce(known: Map<string, string>, id: string, shape: string): void {
  if ((known.get(id) ?? shape) !== shape)
    throw new Error(
      `Two shapes are called ${id}: give each an id of its own (.meta), also where one schema is read and answered differently`,
    );
  known.set(id, shape);
}

const isNamed = (definitions: unknown): definitions is Readonly<Record<string, object>> =>
  typeof definitions === 'object' && definitions !== null;
