import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthUser, AuthSession, AuthAccount, AuthVerification, SignInAsk } from './auth.entity.ts';
import { Person } from './person.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([AuthUser, AuthSession, AuthAccount, AuthVerification, SignInAsk, Person, RoleGrant])] })
export class IdentityModule {}
