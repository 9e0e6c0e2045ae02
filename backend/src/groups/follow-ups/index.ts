export { GroupRegistration } from './group-registration.entity.ts';
export { FollowUp } from './follow-up.entity.ts';
export { dropOverlapping, planFollowUp, planFollowUps } from './plan-follow-ups.ts';
export { FollowUpsModule } from './follow-ups.module.ts';
export { FOLLOW_UP_ANSWER, GROUP_REGISTER } from './follow-up-link.ts';
