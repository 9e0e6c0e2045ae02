import { Global, Module } from '@nestjs/common';
import { ACTOR_RESOLVER } from '../../platform/http/access.ts';
import { DemoController } from './demo.controller.ts';
import { SessionActor } from './session-actor.ts';
import { SessionOpener } from './session-opener.ts';
import { SessionsController } from './sessions.controller.ts';

@Global()
@Module({
  controllers: [SessionsController, DemoController],
  providers: [SessionOpener, { provide: ACTOR_RESOLVER, useClass: SessionActor }],
  exports: [ACTOR_RESOLVER, SessionOpener],
})
export class IdentityHttpModule {}
