export { announceExpiry } from './expiry.ts';
export { Starter } from './starter.entity.ts';
export { StartersModule } from './starters.module.ts';
