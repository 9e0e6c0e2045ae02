export * from './role-invitation.entity.ts';
export { RolesModule } from './roles.module.ts';
export { RolesHttpModule } from './roles-http.module.ts';
export { ROLE_ACCEPT } from './role-link.ts';
