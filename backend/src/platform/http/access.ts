import type { Actor, Permission } from '@igang/domain';
import { ACCESS, scopeOf } from '@igang/domain';
import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';

/** Tells who is asking, from the request's cookie. Provided by the identity capability. */
export interface ActorResolver {
  resolve(headers: Readonly<Record<string, string | string[] | undefined>>): Promise<Actor>;
}
export const ACTOR_RESOLVER = Symbol('actor-resolver');

const NEEDS = 'igang:needs';
/** `link`: the use case checks a signed link; `session`: anybody signed in. */
export type Need = Permission | 'public' | 'link' | 'session';

/** Which permission a route needs. A route without it is closed to everybody. */
export function Access(need: Need): MethodDecorator & ClassDecorator {
  return SetMetadata(NEEDS, need);
}

export interface ActorRequest extends FastifyRequest {
  actor?: Actor;
}
const ANONYMOUS: Actor = { kind: 'anonymous' };

/** A global guard, never path-matching middleware: percent-encoded paths slip past that. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ACTOR_RESOLVER) private readonly resolver: ActorResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const need = this.reflector.getAllAndOverride<Need | undefined>(NEEDS, [context.getHandler(), context.getClass()]);
    if (need === undefined) throw new Refusal('request.not-found');
    const request = context.switchToHttp().getRequest<ActorRequest>();
    request.actor = request.headers.cookie === undefined ? ANONYMOUS : await this.resolver.resolve(request.headers);
    if (!reaches(request.actor, need)) throw new Refusal(request.actor.kind === 'anonymous' ? 'access.sign-in-needed' : 'access.not-found');
    return true;
  }
}

/** Whether a route is open to everybody, as far as the guard goes: also to those of whom nothing is known. */
export function isOpenToAll(reflector: Reflector, context: ExecutionContext): boolean {
  const need = reflector.getAllAndOverride<Need | undefined>(NEEDS, [context.getHandler(), context.getClass()]);
  return need !== undefined && need !== 'link' && reaches(ANONYMOUS, need);
}

function reaches(actor: Actor, need: Need): boolean {
  if (need === 'public' || need === 'link') return true;
  if (need === 'session') return actor.kind === 'person';
  if ('anyone' in ACCESS[need]) return true;
  const scope = scopeOf(actor, need);
  return scope.all || scope.officeIds.length > 0 || scope.contactPointIds.length > 0 || scope.ownPersonId !== undefined;
}
