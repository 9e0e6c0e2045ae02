/** The OpenAPI document, made from the same schemas that validate; kept in backend/data/openapi, which is what the API shows. */
import { Problem } from '@igang/contracts';
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import {
  ApiBody,
  ApiConsumes,
  ApiExcludeController,
  ApiExcludeEndpoint,
  ApiHeader,
  ApiProduces,
  ApiResponse,
  ApiTags,
  DocumentBuilder,
  type OpenAPIObject,
  SwaggerModule,
} from '@nestjs/swagger';
import { type ApiNote, apiNotesOf } from '../../backend/src/platform/http/api-document.ts';
import { schemasOfDocument } from './openapi-schemas.ts';

export function openApiDocument(app: INestApplication): OpenAPIObject {
  for (const controller of controllersOf(app)) tell(controller);
  const config = new DocumentBuilder()
    .setTitle('Igang')
    .setDescription(
      'Training and coordination for starters of self-organised self-help groups. Refusals are RFC 9457 problem details; lists are keyset-paged; every mutation takes an Idempotency-Key.',
    )
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl')
    .addCookieAuth('igang.session_token')
    .build();
  const convert = schemasOfDocument();
  const document = SwaggerModule.createDocument(app, config, { standardSchemaConverter: convert });
  const { components: refusal } = convert(Problem, { schemaType: 'output' }) ?? {};
  return { ...document, components: { ...document.components, schemas: { ...document.components?.schemas, ...refusal } } };
}

function controllersOf(app: INestApplication) {
  const modules = [...app.get(ModulesContainer).values()];
  return modules.flatMap(({ controllers }) => [...controllers.values()].flatMap(({ metatype }) => (metatype === null ? [] : [metatype])));
}

/** At the class itself: Swagger adds to what it was told before, and our classes outlive this file among the tests. */
const TOLD = 'igang:told';

/** Tells Swagger what our routes say of themselves. */
function tell(controller: ReturnType<typeof controllersOf>[number]): void {
  if (Reflect.hasOwnMetadata(TOLD, controller)) return;
  Reflect.defineMetadata(TOLD, true, controller);
  for (const note of apiNotesOf(controller)) ofController(note)(controller);
  const prototype = controller.prototype as object;
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (name === 'constructor' || typeof descriptor.value !== 'function') continue;
    for (const note of apiNotesOf(descriptor.value as object)) ofRoute(note)(prototype, name, descriptor);
  }
}

function ofController(note: ApiNote): ClassDecorator {
  if ('tag' in note) return ApiTags(note.tag);
  if ('isLeftOut' in note) return ApiExcludeController();
  throw new Error(`Said of a route, not of a controller: ${JSON.stringify(note)}`);
}

function ofRoute(note: ApiNote): MethodDecorator {
  if ('answers' in note) return answer(note);
  if ('header' in note) return ApiHeader({ name: note.header, required: note.isRequired, description: note.description });
  if ('produces' in note) return ApiProduces(...note.produces);
  if ('takesFile' in note) return file(note.takesFile);
  if ('isLeftOut' in note) return ApiExcludeEndpoint();
  throw new Error(`Said of a controller, not of a route: ${JSON.stringify(note)}`);
}

function answer({ answers: status, description, view, content }: Extract<ApiNote, { readonly answers: unknown }>): MethodDecorator {
  return ApiResponse({ status, description, ...(view && { standardSchema: view }), ...(content && { content }) });
}

function file(type: string): MethodDecorator {
  return (...route) => {
    ApiConsumes(type)(...route);
    ApiBody({ schema: { type: 'string', format: 'binary' } })(...route);
  };
}
