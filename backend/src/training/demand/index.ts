export { DemandModule } from './demand.module.ts';
export * from './interest.entities.ts';
export { INTEREST_MANAGE } from './interest-link.ts';
