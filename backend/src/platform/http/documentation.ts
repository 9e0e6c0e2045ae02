import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ApiDescription, keptDocument } from './kept-document.ts';

const ASSETS = '/api/docs';
const DOCUMENT = '/api/openapi.json';
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Igang API</title>
<link rel="stylesheet" href="${ASSETS}/swagger-ui.css">
<div id="swagger-ui"></div>
<script src="${ASSETS}/swagger-ui-bundle.js"></script>
<script src="${ASSETS}/start.js"></script>
</html>`;
/** Nobody elsewhere is asked whether the document is one. */
const START = `SwaggerUIBundle({ url: '${DOCUMENT}', dom_id: '#swagger-ui', validatorUrl: null });`;

/** The OpenAPI document as it is kept, and Swagger's page to browse it. */
export async function serveDocumentation(app: NestFastifyApplication): Promise<void> {
  const { default: folderOfAssets } = await import('swagger-ui-dist/absolute-path.js');
  let document: ApiDescription | undefined;
  await app.register(fastifyStatic, { root: folderOfAssets(), prefix: `${ASSETS}/`, index: false, decorateReply: false });
  const server = app.getHttpAdapter().getInstance();
  server.get(DOCUMENT, (_, reply) => reply.send((document ??= keptDocument())));
  server.get(ASSETS, (_, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  server.get(`${ASSETS}/start.js`, (_, reply) => reply.type('text/javascript; charset=utf-8').send(START));
}
