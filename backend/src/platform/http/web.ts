import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, RouteShorthandOptions } from 'fastify';

const YEAR_S = 31_536_000;
/** Files whose name holds a hash of their content never change. */
const HASHED = /-[\w-]{8}\.\w+(?:\.br|\.gz)?$/;

/** The built web pages, compressed beforehand; every page is the same document and the browser shows the right one. */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const index = await readFile(join(root, 'index.html'), 'utf8');
  await app.register(helmet, { global: false });
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    // Served below with its headers: the service worker fetches it by name and shows it without network.
    globIgnore: ['index.html*'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: FastifyReply, path: string) =>
      void reply.header('cache-control', HASHED.test(path) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache'),
  });
  const page = {
    helmet: {
      contentSecurityPolicy: { directives: policy(index) },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: false,
    },
  } satisfies RouteShorthandOptions;
  const show = (reply: FastifyReply) => reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(index);
  fastify.get('/index.html', page, (_, reply) => show(reply));
  fastify.get('/*', page, (request, reply) => {
    if (/^\/(?:api|health)(?:\/|$)/.test(request.url) || /\.\w{2,5}(?:\?|$)/.test(request.url)) {
      reply.callNotFound();
      return;
    }
    return show(reply);
  });
}

/** Nothing but our own origin; inline scripts of the built page by their hash. */
function policy(index: string) {
  const hashes = [...index.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) =>
      `'sha256-${createHash('sha256')
        .update(code ?? '')
        .digest('base64')}'`,
  );
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", ...hashes],
    // Styles of components are constructed sheets, which need no word here (ADR 0021).
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  };
}
