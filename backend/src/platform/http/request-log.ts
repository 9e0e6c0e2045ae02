import type { RefusalCode } from '@igang/domain';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import type { ActorRequest } from './access.ts';
import { askerAt } from './networks.ts';

const refusals = new WeakMap<FastifyRequest, RefusalCode>();

/** Why a request was refused, for its line in the log. */
export function noteRefusal(request: FastifyRequest, code: RefusalCode): void {
  refusals.set(request, code);
}

/** One line a request to the API: which route, never which address, since links and searches stand in addresses. */
export function logRequests(app: NestFastifyApplication): void {
  const logger = app.get(Logger);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      if (request.url.startsWith('/api')) logRequest(logger, request, reply);
      done();
    });
}

function logRequest(logger: Logger, request: ActorRequest, reply: FastifyReply): void {
  const code = refusals.get(request);
  const told = {
    requestId: request.id,
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    status: reply.statusCode,
    ...(code === undefined ? {} : { code }),
    ms: Math.round(reply.elapsedTime),
    ...whoAsked(request),
  };
  logger.log(told, 'request');
  const event = eventOf(request, reply.statusCode, code);
  // Enough to see that many of these come from one place; not enough to say who somebody is.
  if (event !== undefined) logger.warn({ ...told, event, network: askerAt(request.ip).network }, 'security');
}

function whoAsked({ actor }: ActorRequest): { actor: string; personId?: string } {
  if (actor?.kind === 'person') return { actor: 'person', personId: actor.personId };
  return { actor: actor?.kind ?? 'anonymous' };
}

type SecurityEvent = 'sign-in-refused' | 'sign-in-needed' | 'not-hers' | 'link-refused' | 'too-many' | 'export';

/** What the log calls requests to a route that whoever looks into an attack asks for: those answered, and those with a link that is none. */
interface Calling {
  readonly answered?: SecurityEvent;
  readonly linkRefused?: SecurityEvent;
}
declare module 'fastify' {
  interface FastifyContextConfig {
    readonly called?: Calling;
  }
}
export const CalledInLog = (called: Calling): ReturnType<typeof RouteConfig> => RouteConfig({ called });

const BY_CODE: Readonly<Partial<Record<RefusalCode, SecurityEvent>>> = {
  'access.sign-in-needed': 'sign-in-needed',
  'access.not-found': 'not-hers',
  'access.demo-only': 'not-hers',
  'link.invalid': 'link-refused',
  'link.expired': 'link-refused',
  'sign-in.wrong-code': 'sign-in-refused',
  'request.too-many': 'too-many',
  'request.prove': 'too-many',
};
const BY_STATUS: Readonly<Record<number, SecurityEvent>> = { 401: 'sign-in-needed', 403: 'not-hers', 429: 'too-many' };

/** What whoever looks into an attack asks for: doors that were tried, and lists that were taken out. */
function eventOf({ routeOptions }: FastifyRequest, status: number, code: RefusalCode | undefined): SecurityEvent | undefined {
  const called = routeOptions.config.called;
  if (status < 300) return called?.answered;
  const event = code === undefined ? undefined : BY_CODE[code];
  return event === 'link-refused' ? (called?.linkRefused ?? event) : (event ?? BY_STATUS[status]);
}
