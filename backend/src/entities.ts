import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { AuthAccount, AuthSession, AuthUser, AuthVerification, Person, RoleGrant, SignInAsk } from './identity/index.ts';

/** Every entity of every capability, in the order of the migrations. */
export const ENTITIES: readonly EntityTarget<ObjectLiteral>[] = [Person, RoleGrant, AuthUser, AuthSession, AuthAccount, AuthVerification, SignInAsk];
