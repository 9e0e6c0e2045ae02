import type { z } from 'zod';

/** What the OpenAPI document says of a route, or of all of a controller, that its path and its parameters do not show. */
export type ApiNote =
  /** An answer, by its status: a view, or what its content is. */
  | { readonly answers: number | 'default'; readonly description: string; readonly view?: z.ZodType; readonly content?: Content }
  | { readonly header: string; readonly isRequired: boolean; readonly description: string }
  /** Media types of the answer. */
  | { readonly produces: readonly string[] }
  /** The media type of a file that is sent. */
  | { readonly takesFile: string }
  | { readonly tag: string }
  /** For nobody who builds on us. */
  | { readonly isLeftOut: true };

type Content = Readonly<Record<string, { readonly schema: Readonly<Record<string, string>> }>>;

const NOTES = 'igang:api-notes';

/** Kept at the route, and read where the document is made (test/contracts/openapi-document.ts): no process that answers needs more of it. */
export function ApiDocument(...said: readonly ApiNote[]): MethodDecorator & ClassDecorator {
  return (target: object, _name?: string | symbol, descriptor?: PropertyDescriptor): void => {
    const route = routeOf(descriptor) ?? target;
    Reflect.defineMetadata(NOTES, [...apiNotesOf(route), ...said], route);
  };
}

export function apiNotesOf(route: object): readonly ApiNote[] {
  return (Reflect.getOwnMetadata(NOTES, route) ?? []) as readonly ApiNote[];
}

function routeOf(descriptor: PropertyDescriptor | undefined): object | undefined {
  const route: unknown = descriptor?.value;
  return typeof route === 'function' ? route : undefined;
}
