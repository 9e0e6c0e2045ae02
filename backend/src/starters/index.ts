export { announceExpiry } from './expiry.ts';
export { qualificationBegan, qualificationHistory, REFRESHERS, type RefresherRow, refresherOf } from './qualification-history.query.ts';
export { Starter } from './starter.entity.ts';
export { StartersModule } from './starters.module.ts';
