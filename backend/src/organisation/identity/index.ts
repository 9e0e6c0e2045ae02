export { actorOf } from './actor-of.query.ts';
export { AuthAccount, AuthSession, AuthUser, AuthVerification, SignInAsk } from './auth.entity.ts';
export { IdentityModule } from './identity.module.ts';
export { LINK_MINUTES } from './auth.ts';
export { demandMailedTo, endMailedLinks } from './mailed-links.ts';
export { mintSignInLink } from './mint-sign-in-link.ts';
export { Person } from './person.entity.ts';
export { RoleGrant } from './role-grant.entity.ts';
export { mayHaveMailed } from './ask-for-sign-in-link.ts';
