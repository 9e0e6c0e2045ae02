import { BEGINS_ON_ITS_OWN } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import type { Tx } from '../../platform/transaction.ts';
import { Group } from './group.entity.ts';

type Registered = Partial<Omit<Group, 'state' | 'stateChangedAt' | 'createdAt' | 'selfStarted' | 'position'>> &
  Pick<Group, 'id' | 'officeId'>;

/** A group that no starter has begun: nobody hands it over, it is on its own from its first day here. */
export async function beginOnItsOwn(tx: Tx, group: Registered): Promise<void> {
  const begun = { selfStarted: true, stateChangedAt: tx.now, createdAt: tx.now };
  await tx.manager.insert(Group, { ...group, ...begun, state: BEGINS_ON_ITS_OWN });
  await record(tx, { action: 'group.register', subject: ['group', group.id], officeId: group.officeId, to: BEGINS_ON_ITS_OWN });
}
