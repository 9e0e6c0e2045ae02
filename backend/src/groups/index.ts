export { createGroup } from './create-group.ts';
export { demandInReach } from './demand-in-reach.ts';
export { changeGroup, demandNotPaused, type GroupStanding, groupToRead, lockGroup, moveGroup } from './group.ts';
export { Group } from './group.entity.ts';
export { STILL_WANTS_HELP } from './help-wanted.sql.ts';
export { groupFacts } from './group-facts.query.ts';
export { starterGroupView } from './group-view.ts';
export { GroupsModule } from './groups.module.ts';
