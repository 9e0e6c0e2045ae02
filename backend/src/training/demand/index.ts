export { DemandModule } from './demand.module.ts';
export * from './interest.entities.ts';
