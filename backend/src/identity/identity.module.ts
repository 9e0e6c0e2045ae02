import { Global, Module } from '@nestjs/common';
import { ACTOR_RESOLVER, type ActorResolver } from '../platform/http/access.ts';

const nobody: ActorResolver = { resolve: () => Promise.resolve({ kind: 'anonymous' }) };

@Global()
@Module({ providers: [{ provide: ACTOR_RESOLVER, useValue: nobody }], exports: [ACTOR_RESOLVER] })
export class IdentityModule {}
