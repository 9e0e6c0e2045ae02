export { AreasHttpModule } from './areas-http.module.ts';
export { AreasJobsModule } from './area-jobs.ts';
export { moveCounties } from './move-counties.ts';
