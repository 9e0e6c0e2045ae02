export { DemandModule } from './demand.module.ts';
export { DemandHttpModule } from './demand-http.module.ts';
export { DemandJobsModule } from './demand-jobs.ts';
export * from './interest.entities.ts';
export { INTEREST_MANAGE } from './interest-link.ts';
export { interestsOf } from './interests-of-office.query.ts';
export { askToBeTold } from './ask-to-be-told.ts';
export { confirmInterest } from './own-interest.ts';
