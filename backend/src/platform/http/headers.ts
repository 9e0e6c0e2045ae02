import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CLOCK, type Clock } from '../clock.ts';
import type { Config } from '../config.ts';

const YEAR_S = 31_536_000;
const MS = 1000;
/** Nothing of a page needs them, and nothing that gets into one may ask. */
const NO_SENSORS = 'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()';
/** The last part of a link in a mail. A course's id is a UUID, and its page is to be found. */
const TOKEN = /\/(?![\da-f]{8}-[\da-f]{4}-)[\w-]{20,}(?:\?|$)/;
/** Swagger's page brings styles of its own, and nothing from elsewhere. */
const DOCUMENTATION_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
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
      if (request.url.startsWith('/api')) ofTheApi(request, reply);
      else ofAPage(request, reply);
      done();
    });
}

/** Where whoever finds a hole may tell (RFC 9116); never out of date, since it is written when it is asked for. */
export function serveSecurityTxt(app: NestFastifyApplication, { PUBLIC_URL }: Config): void {
  const origin = new URL(PUBLIC_URL).origin;
  const clock = app.get<Clock>(CLOCK);
  app
    .getHttpAdapter()
    .getInstance()
    .get('/.well-known/security.txt', (_request, reply) => {
      const expires = new Date(clock.now().getTime() + YEAR_S * MS).toISOString();
      const lines = [
        `Contact: ${origin}/kontakt`,
        `Expires: ${expires}`,
        'Preferred-Languages: nb, nn, en',
        `Canonical: ${origin}/.well-known/security.txt`,
      ];
      return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
    });
}

function ofTheApi(request: FastifyRequest, reply: FastifyReply): void {
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  void reply.header('x-robots-tag', 'noindex').header('cross-origin-resource-policy', 'same-origin');
  if (request.url.startsWith('/api/docs')) {
    void reply.header('content-security-policy', DOCUMENTATION_POLICY);
    return;
  }
  const type = reply.getHeader('content-type');
  if (typeof type !== 'string' || !type.includes('json') || reply.hasHeader('content-security-policy')) return;
  void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
}

function ofAPage({ url }: FastifyRequest, reply: FastifyReply): void {
  void reply.header('permissions-policy', NO_SENSORS);
  if (TOKEN.test(url) || FOR_SIGNED_IN.test(url)) void reply.header('x-robots-tag', 'noindex');
}
