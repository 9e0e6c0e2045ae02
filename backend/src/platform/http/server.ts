import { randomUUID } from 'node:crypto';
import { type DynamicModule, StandardSchemaSerializerInterceptor, type Type } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import type { Config } from '../config.ts';
import { Refusal } from '../refusal.ts';
import { serveDocumentation } from './documentation.ts';
import { hardenAnswers, serveSecurityTxt } from './headers.ts';
import { Limits } from './limits.ts';
import { asRefusal, ProblemFilter, sendProblem } from './problem-filter.ts';
import { logRequests } from './request-log.ts';
import { schemaPipe } from './schema-pipe.ts';
import { SharedAnswers } from './shared-answers.ts';
import { acceptUploads } from './upload.ts';
import { serveWeb } from './web.ts';

const BODY_LIMIT = 256 * 1024;
/** Characters of one part of an address; links in mails are the longest. */
const MOST_IN_PATH = 300;
/** A file of 20 MB on a slow line, and no more. */
const REQUEST_WITHIN_MS = 90_000;
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The HTTP application, configured but not listening. The tests use this very function. */
export async function createServer(module: Type | DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // Guards and hooks do what middleware would; matching the paths of middleware takes a tenth of an answer.
    skipMiddie: true,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: MOST_IN_PATH },
    // What is wrong with an address comes before any route, and so before the filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(reply, asRefusal(error), request);
    },
    // Headers and body of a request, however slowly they trickle.
    requestTimeout: REQUEST_WITHIN_MS,
    forceCloseConnections: 'idle',
    trustProxy: config.TRUST_PROXY.length === 0 ? false : config.TRUST_PROXY,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { bufferLogs: true, bodyParser: false });
  // JSON, and files for the routes that ask for one: forms and plain text are what another site could make a browser send.
  adapter.getInstance().removeContentTypeParser('text/plain');
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(schemaPipe);
  app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
  const reflector = app.get(Reflector);
  const shared = new SharedAnswers(reflector, config.PUBLIC_READ_MS);
  app.useGlobalInterceptors(shared, new StandardSchemaSerializerInterceptor(reflector));
  app.enableShutdownHooks();
  acceptUploads(app);
  logRequests(app);
  limitChanges(app);
  hardenAnswers(app, config);
  answerAtOnce(app, shared);
  serveSecurityTxt(app, config);
  // The page to browse is for those who build on us and try; it is written for no policy, and so not for where real people are.
  if (config.DEMO) await serveDocumentation(app);
  if (config.WEB_ROOT !== undefined) await serveWeb(app, config.WEB_ROOT);
  return app;
}

/**
 * Changes are limited, by the kind of request and not by its path, which can be written in many ways; reads are not counted.
 */
function limitChanges(app: NestFastifyApplication): void {
  const limits = app.get(Limits);
  limits.start();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      const waitMs = READS.has(request.method) ? 0 : limits.ask(request.ip);
      if (waitMs === 0) {
        done();
        return;
      }
      const seconds = Math.ceil(waitMs / 1000);
      void reply.header('retry-after', seconds);
      done(new Refusal('request.too-many', { seconds }));
    });
}

/** After limits and before everything else; the hooks of answers come all the same. */
function answerAtOnce(app: NestFastifyApplication, shared: SharedAnswers): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (!shared.answersAtOnce(request, reply)) done();
    });
}
