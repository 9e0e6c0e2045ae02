export * from './role-invitation.entity.ts';
export { RolesModule } from './roles.module.ts';
export { RolesHttpModule } from './roles-http.module.ts';
export { endRolesAt } from './end-roles-at.ts';
export { handOverInvitations, invitationsOf } from './hand-over-invitations.ts';
export { moveInvitations } from './move-invitations.ts';
export { ROLE_ACCEPT } from './role-link.ts';
