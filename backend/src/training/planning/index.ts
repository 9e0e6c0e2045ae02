export * from './planning.entities.ts';
export { PlanningModule } from './planning.module.ts';
