import { Problem } from '@igang/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { schemasOfDocument } from './schemas.ts';

/** The OpenAPI document, made from the same schemas that validate; kept in test/contracts/openapi, a file for each part. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
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

export function serveDocumentation(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Igang API' });
}
