export * from './import.entities.ts';
export { ImportsModule } from './imports.module.ts';
export { ImportsHttpModule } from './imports-http.module.ts';
export { ImportsJobsModule } from './import-jobs.ts';
