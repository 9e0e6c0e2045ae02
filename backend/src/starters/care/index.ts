export * from './care.entity.ts';
export { CareModule } from './care.module.ts';
export { CareHttpModule } from './care-http.module.ts';
