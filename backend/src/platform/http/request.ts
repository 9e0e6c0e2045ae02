import { createHash } from 'node:crypto';
import { type Language, LOOK_AHEAD } from '@igang/contracts';
import { languageFrom } from '@igang/i18n/problem-text';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import type { Change, Reading } from '../unit-of-work.ts';
import type { ActorRequest } from './access.ts';
import type { Asking } from './proofs.ts';

/** Who reads, for `UnitOfWork.read`. */
export const Reader = createParamDecorator((_: unknown, context: ExecutionContext): Reading => {
  const request = context.switchToHttp().getRequest<ActorRequest>();
  return { actor: request.actor ?? { kind: 'anonymous' }, requestId: request.id };
});

/** Who asks for a file that is read outside our pages (paper, feed, calendar), and the language the browser asks for. */
export interface FileAsk {
  readonly reader: Reading;
  readonly spoken: Language;
  readonly request: FastifyRequest;
}
export const FileAsker = createParamDecorator((_: unknown, context: ExecutionContext): FileAsk => {
  const request = context.switchToHttp().getRequest<ActorRequest>();
  const reader = { actor: request.actor ?? { kind: 'anonymous' as const }, requestId: request.id };
  return { reader, spoken: languageFrom(request.headers['accept-language']), request };
});

/** Who changes, with the idempotency key every mutation carries, for `UnitOfWork.change`. */
export const Changer = createParamDecorator((_: unknown, context: ExecutionContext): Change => {
  const request = context.switchToHttp().getRequest<ActorRequest>();
  const actor = request.actor ?? { kind: 'anonymous' as const };
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length === 0 || key.length > 200) throw new Refusal('idempotency.missing');
  const who = actor.kind === 'person' ? actor.personId : actor.kind;
  return {
    actor,
    requestId: request.id,
    looksAhead: looksAhead(request),
    idempotency: {
      scope: digest(`${who} ${request.method} ${request.url}`),
      key,
      requestHash: digest(written(request.body)),
    },
  };
});

/** What the office does, and no other change: elsewhere it would tell who is known. */
const FORETOLD = /^\/api\/(?:staff|groups)\//;

/** The language in which is told whom a change would tell; undefined when it is to be done. */
function looksAhead({ headers, url }: FastifyRequest): Language | undefined {
  if (headers[LOOK_AHEAD] === undefined) return undefined;
  if (!FORETOLD.test(url)) throw new Refusal('request.malformed');
  return languageFrom(headers['accept-language']);
}

/** From where she asks, and with which proof of work, for `Proofs.demand`. */
export const Asker = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const { ip, headers } = context.switchToHttp().getRequest<ActorRequest>();
  const proof = headers['proof-of-work'];
  return { ip, proof: typeof proof === 'string' ? proof : undefined };
});

/** What was sent, as text. Nothing of ours is nested so deep that writing it fails. */
function written(body: unknown): string {
  try {
    return JSON.stringify(body ?? null);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('request.malformed');
    throw error;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32);
}
