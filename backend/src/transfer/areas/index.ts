export { AreasHttpModule } from './areas-http.module.ts';
export { AreasJobsModule } from './area-jobs.ts';
