import { openApiDocument } from '../../contracts/openapi-document.ts';
import { type Answer, type Client, type TestApp } from '../../harness/index.ts';
import type { Schema, Schemas } from './hostile-values.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One thing the API can be asked to do, as its own document says. */
export interface Operation {
  /** `put /api/staff/courses/{id}` */
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  /** What may stand in the query. */
  readonly asks: readonly string[];
  readonly body: Schema | undefined;
}

interface Written {
  readonly paths: Record<string, Partial<Record<Method, WrittenOperation>>>;
  readonly components?: { readonly schemas?: Schemas };
}
interface WrittenOperation {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** Every operation there is, so that a walk over them meets those to come as well. */
export function operationsOf(app: Pick<TestApp, 'app'>): { operations: Operation[]; schemas: Schemas } {
  const document: object = openApiDocument(app.app);
  if (!isWritten(document)) throw new Error('The document has no paths');
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters = [], requestBody }]) => ({
      name: `${method} ${path}`,
      method: method as Method,
      path,
      asks: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
      body: requestBody?.content['application/json']?.schema,
    })),
  );
  return { operations, schemas: document.components?.schemas ?? {} };
}

const isWritten = (document: object): document is Written => 'paths' in document;

/** Asks it, with a body where it takes one. */
export function send(client: Client, method: Method, path: string, body?: unknown): Promise<Answer<unknown>> {
  return method === 'get' || method === 'delete' ? client[method](path) : client[method](path, body);
}
