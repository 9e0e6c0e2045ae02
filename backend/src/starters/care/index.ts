export * from './care.entity.ts';
export { CareModule } from './care.module.ts';
