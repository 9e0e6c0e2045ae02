export { stuckByKind } from './stuck-by-kind.query.ts';
export { ReportsHttpModule } from './reports-http.module.ts';
export { ReportsJobsModule } from './report-jobs.ts';
