export { changeBudget, liveNeed, moveNeed, type Need, needOf } from './assignment.ts';
export { AssignmentsModule } from './assignments.module.ts';
export { AssignmentsHttpModule } from './assignments-http.module.ts';
export { AssignmentsJobsModule } from './request-jobs.ts';
export { createNeed } from './create-need.ts';
export { releaseNeed, releaseNeedIfAny } from './release-need.ts';
export { KNOWN_DISTANCE } from './known-distance.sql.ts';
export { REQUEST_ANSWER } from './request-link.ts';
