export { endMatchings, matchingsOf } from './end-matchings.ts';
export { MatchingModule } from './matching.module.ts';
export { MatchingHttpModule } from './matching-http.module.ts';
export { MatchingJobsModule } from './matching-jobs.ts';
export * from './matching-run.entity.ts';
