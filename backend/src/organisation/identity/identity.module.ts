import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthAccount, AuthSession, AuthUser, AuthVerification, SignInAsk } from './auth.entity.ts';
import { Person } from './person.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { ACTOR_RESOLVER } from '../../platform/http/access.ts';
import { DemoController } from './demo.controller.ts';
import { SessionActor } from './session-actor.ts';
import { SessionOpener } from './session-opener.ts';
import { SessionsController } from './sessions.controller.ts';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuthUser, AuthSession, AuthAccount, AuthVerification, SignInAsk, Person, RoleGrant])],
  controllers: [SessionsController, DemoController],
  providers: [SessionOpener, { provide: ACTOR_RESOLVER, useClass: SessionActor }],
  exports: [ACTOR_RESOLVER],
})
export class IdentityModule {}
