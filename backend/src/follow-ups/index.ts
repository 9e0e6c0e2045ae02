export { FollowUp } from './follow-up.entity.ts';
export { FollowUpsModule } from './follow-ups.module.ts';
