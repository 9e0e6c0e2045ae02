import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { isOpenToAll } from './access.ts';

const SHARED = 'igang:shared-answer';

/** A public GET whose answer is the same for everybody who asks for the same address. */
export function SharedAnswer(): MethodDecorator & ClassDecorator {
  return SetMetadata(SHARED, true);
}

interface Answer {
  /** A text goes out in one piece with its headers, bytes in two. */
  readonly text: string;
  readonly length: number;
  /** The same compressed once for all who ask; undefined when it is too short to gain by it. Only of what is public: nothing secret can be guessed by size. */
  readonly zipped: Buffer | undefined;
  readonly tag: string;
}
interface Kept {
  readonly answer: Promise<Answer>;
  readonly at: number;
  /** The answer when it has come, where the route is open to all. */
  ready?: Answer;
}

const MOST_KEPT = 500;
/** Less fits in one packet as it is. */
const WORTH_ZIPPING = 1024;

/**
 * Reads a shared answer once in `forMs` and gives the same bytes to all who ask meanwhile; those who have them already are told
 * so (304). What the public sees may be so much older than the truth, and nothing else is: offices and people with links read for
 * themselves.
 */
@Injectable()
export class SharedAnswers implements NestInterceptor {
  /** By address, oldest first: a Map keeps the order in which they came. */
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly reflector: Reflector,
    private readonly forMs: number,
  ) {}

  /**
   * Gives what is kept before guards, pipes and parsers, whose way the same address has gone a moment ago: to those who bring no cookie,
   * so that there is nobody to ask about. Headers, limits and the log are as for every answer.
   */
  answersAtOnce(request: FastifyRequest, reply: FastifyReply): boolean {
    if (request.method !== 'GET' || request.headers.cookie !== undefined) return false;
    const kept = this.kept.get(request.url);
    if (kept?.ready === undefined || performance.now() - kept.at >= this.forMs) return false;
    void reply.send(send(kept.ready, request, reply));
    return true;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const isShared = this.reflector.getAllAndOverride<true | undefined>(SHARED, [context.getHandler(), context.getClass()]) ?? false;
    if (!isShared || this.forMs === 0) return next.handle();
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const answer = this.answerTo(request.url, next, isOpenToAll(this.reflector, context));
    return from(answer.then((ready) => send(ready, request, reply)));
  }

  private answerTo(address: string, next: CallHandler, isOpen: boolean): Promise<Answer> {
    const now = performance.now();
    const kept = this.kept.get(address);
    if (kept !== undefined && now - kept.at < this.forMs) return kept.answer;
    const answer = firstValueFrom(next.handle()).then(asBytes);
    const fresh: Kept = { answer, at: now };
    this.keep(address, fresh);
    answer.then(
      (ready) => (isOpen ? (fresh.ready = ready) : undefined),
      () => this.kept.delete(address),
    );
    return answer;
  }

  private keep(address: string, kept: Kept): void {
    this.kept.delete(address);
    this.kept.set(address, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

function asBytes(value: unknown): Answer {
  const text = JSON.stringify(value);
  const bytes = Buffer.from(text);
  const zipped = bytes.length < WORTH_ZIPPING ? undefined : gzipSync(bytes);
  return { text, length: bytes.length, zipped, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

function send({ text, length, zipped, tag }: Answer, request: FastifyRequest, reply: FastifyReply): Buffer | string | undefined {
  void reply.header('cache-control', 'no-cache').header('etag', tag).header('vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === tag) {
    void reply.status(304);
    return undefined;
  }
  void reply.header('content-type', 'application/json; charset=utf-8');
  if (zipped === undefined || !takesGzip(request.headers['accept-encoding'])) {
    void reply.header('content-length', length);
    return text;
  }
  void reply.header('content-encoding', 'gzip');
  return zipped;
}

/** `gzip`, not `gzip;q=0`. */
function takesGzip(accepted: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?(?:\s|,|$))/.test(String(accepted ?? ''));
}
