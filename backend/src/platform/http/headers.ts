import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

const YEAR_S = 31_536_000;
/** Nothing of a page needs them, and nothing that gets into one may ask. */
const NO_SENSORS = 'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()';
/** The last part of a link in a mail. A course's id is a UUID, and its page is to be found. */
const TOKEN = /\/(?![\da-f]{8}-[\da-f]{4}-)[\w-]{20,}(?:\?|$)/;
const FOR_SIGNED_IN = /^\/(?:kontor|mine-grupper|nasjonalt|kalender|logg-inn|demo)(?:\/|\?|$)/;

/** Answers of the API are for the one who asked, and are what they say they are; pages that are somebody's are in no search. */
export function hardenAnswers(app: NestFastifyApplication, { PUBLIC_URL }: Config): void {
  const isEncrypted = PUBLIC_URL.startsWith('https://');
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, _payload, done) => {
      void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
      if (isEncrypted) void reply.header('strict-transport-security', `max-age=${YEAR_S}; includeSubDomains`);
      if (request.url.startsWith('/api')) ofTheApi(reply);
      else ofAPage(request, reply);
      done();
    });
}

function ofTheApi(reply: FastifyReply): void {
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  void reply.header('x-robots-tag', 'noindex').header('cross-origin-resource-policy', 'same-origin');
  const type = reply.getHeader('content-type');
  if (typeof type !== 'string' || !type.includes('json') || reply.hasHeader('content-security-policy')) return;
  void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
}

function ofAPage({ url }: FastifyRequest, reply: FastifyReply): void {
  void reply.header('permissions-policy', NO_SENSORS);
  if (TOKEN.test(url) || FOR_SIGNED_IN.test(url)) void reply.header('x-robots-tag', 'noindex');
}
