import type { Actor } from '@igang/domain';
import type { GroupPlan } from './group-plans.ts';
import type { Town } from '../ground.ts';
import { herself } from '../starters/starters.ts';
import type { OfficeWorld, Part } from '../world.ts';

/** A group on its way. */
export interface GroupStory {
  /** Its chance is the group's own, so that none changes another. */
  readonly part: Part;
  readonly plan: GroupPlan;
  readonly office: OfficeWorld;
  readonly town: Town;
  /** Those who said yes. */
  readonly starterIds: string[];
  /** Set when it is planned; empty before, and where no starter could be with it. */
  id: string;
}

/** The starters take turns. */
export function starterOf({ starterIds }: GroupStory, turn: number): Actor {
  return herself(starterIds[turn % starterIds.length] ?? '');
}
