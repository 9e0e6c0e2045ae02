import type { OfficeCounts } from '@igang/contracts';
import { countCourses } from '../../training/courses/index.ts';
import { countGroups } from '../../groups/groups/index.ts';
import type { Tx } from '../../platform/transaction.ts';
import { countStarters } from '../../starters/starters/index.ts';
import { countStuck } from './work.query.ts';

/** The four numbers over the office's front page, each counted as the list it stands beside is read. */
export async function officeCounts(tx: Tx, officeId: string | undefined): Promise<OfficeCounts> {
  return {
    stuck: await countStuck(tx, officeId),
    courses: await countCourses(tx, { officeId, when: 'upcoming' }),
    groups: await countGroups(tx, { officeId, state: 'live' }),
    starters: await countStarters(tx, { officeId, state: 'live' }),
  };
}
