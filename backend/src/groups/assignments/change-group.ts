import type { Done, GroupChange } from '@igang/contracts';
import type { z } from 'zod';
import { changeGroupDetails, type GroupStanding, lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { liveNeed, type Need } from './assignment.ts';
import { Assignment } from './assignment.entity.ts';
import { takeBackOpenRequests } from './request.ts';

/** What is written down of a group, and how many starters it wants: as many as have said yes, at least. */
export async function changeGroup(tx: Tx, id: string, change: z.infer<typeof GroupChange>): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  const need = await liveNeed(tx, group);
  if (need === undefined) {
    if (change.startersWanted !== undefined) throw new Refusal('assignment.not-possible', { machine: 'assignment', state: 'none' });
    await changeGroupDetails(tx, group, change, NO_NEED);
    return { done: true };
  }
  await changeGroupDetails(tx, group, change, need);
  await wantStarters(tx, { group, need, startersWanted: change.startersWanted ?? need.startersWanted });
  return { done: true };
}

const NO_NEED = { starters: 0, openRequests: 0, startersWanted: null };

interface Wanted {
  readonly group: GroupStanding;
  readonly need: Need;
  readonly startersWanted: number;
}

/** Where those who have said yes are enough, the others who are asked are thanked and let go. */
async function wantStarters(tx: Tx, { group, need, startersWanted }: Wanted): Promise<void> {
  if (startersWanted === need.startersWanted) return;
  await tx.manager.update(Assignment, { id: need.id }, { startersWanted });
  await record(tx, { action: 'assignment.want', subject: ['assignment', need.id], officeId: group.officeId, to: String(startersWanted) });
  if (need.starters >= startersWanted) await takeBackOpenRequests(tx, group, need.id);
}
