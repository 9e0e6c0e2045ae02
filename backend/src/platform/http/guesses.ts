import { type CanActivate, type ExecutionContext, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import { Askers } from './askers.ts';

const GUESSES = { address: 30, network: 300, inMs: 60_000 } as const;

/** For reads that could be used to guess: counted although they change nothing. `@UseGuards(GuessGuard)`. */
@Injectable()
export class GuessGuard implements CanActivate, OnModuleDestroy {
  private readonly askers = new Askers(GUESSES);

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const waitMs = this.askers.ask(http.getRequest<FastifyRequest>().ip);
    if (waitMs === 0) return true;
    const seconds = Math.ceil(waitMs / 1000);
    void http.getResponse<FastifyReply>().header('retry-after', seconds);
    throw new Refusal('request.too-many', { seconds });
  }

  onModuleDestroy(): void {
    this.askers.stop();
  }
}
