export { actorOf } from './actor-of.query.ts';
export { grantRole, type RoleWish } from './grant-role.ts';
export { IdentityModule } from './identity.module.ts';
export { IdentityHttpModule } from './identity-http.module.ts';
export { LINK_MINUTES } from './auth.ts';
export { demandMailedTo, endMailedLinks } from './mailed-links.ts';
export { mintSignInLink } from './mint-sign-in-link.ts';
export { changeAddress, changePerson, KNOWN_STANDS, personByAddress, removePerson, WRITTEN, written } from './person.ts';
export { mayHaveMailed } from './ask-for-sign-in-link.ts';
