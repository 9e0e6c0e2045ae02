export { GroupRegistration } from './group-registration.entity.ts';
export { FollowUp } from './follow-up.entity.ts';
export { FollowUpsModule } from './follow-ups.module.ts';
