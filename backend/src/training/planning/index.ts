export * from './planning.entities.ts';
export { PlanningModule } from './planning.module.ts';
export { PlanningHttpModule } from './planning-http.module.ts';
export { addTrainerTime } from './trainer-times.ts';
export { handOverTemplates, templatesOf } from './hand-over-templates.ts';
export { saveTemplate } from './templates.ts';
