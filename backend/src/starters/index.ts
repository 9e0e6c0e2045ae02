export { announceExpiry } from './expiry.ts';
export { qualificationBegan, qualificationHistory, REFRESHERS, type RefresherRow, refresherOf } from './qualification-history.query.ts';
export { activeGroups, groupsStarted } from './starter-row.ts';
export { Starter } from './starter.entity.ts';
export { StartersModule } from './starters.module.ts';
export { ConfidentialityPromise } from './promise.entity.ts';
export { promiseOf } from './promise.ts';
export { myself } from './myself.ts';
export { lockStarter, moveStarter, starterToManage } from './starter.ts';
