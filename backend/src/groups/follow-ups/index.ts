export { advanceFollowUp } from './advance-follow-up.ts';
export { answerFollowUp } from './answer-follow-up.ts';
export { closeWhenDue } from './closing.ts';
export { endGroup } from './end-group.ts';
export { dropOverlapping, planFollowUp, planFollowUps } from './plan-follow-ups.ts';
export { FollowUpsModule } from './follow-ups.module.ts';
export { FollowUpsHttpModule } from './follow-ups-http.module.ts';
export { FollowUpsJobsModule } from './follow-up-jobs.ts';
export { FOLLOW_UP_ANSWER, GROUP_REGISTER } from './follow-up-link.ts';
