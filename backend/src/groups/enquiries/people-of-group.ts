import { decideUnacquainted, INVITATION_STANDS } from '@igang/domain';
import type { GroupStanding } from '../groups/index.ts';
import { demand } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import type { Tx } from '../../platform/transaction.ts';
import { acquaintedIn } from './acquaintances.ts';
import { endEnquiry, lockEnquiry, moveEnquiry } from './enquiry.ts';
import { takeBack } from './invitation.ts';

interface Tied {
  readonly id: string;
  readonly enquiryId: string;
  readonly state: (typeof INVITATION_STANDS)[number];
}

/** No two of those who said yes know each other (rule 8). */
export async function demandStrangers(tx: Tx, { id }: GroupStanding): Promise<void> {
  demand(decideUnacquainted((await acquaintedIn(tx, id, true)).length));
}

/**
 * The group has met: those who said yes have their group, and what they hoped for and whom they know is forgotten. Whoever
 * has not answered waits on.
 */
export async function placePeople(tx: Tx, group: GroupStanding): Promise<void> {
  for (const tied of await tiedTo(tx, group)) {
    if (tied.state === 'open') await takeBack(tx, tied);
    else await moveEnquiry(tx, await lockEnquiry(tx, tied.enquiryId, 'checked'), 'place');
  }
}

/** The group runs on its own, or is no more. Before its start those it had asked wait on; after it nobody is known any more. */
export async function releasePeople(tx: Tx, group: GroupStanding): Promise<void> {
  for (const tied of await tiedTo(tx, group)) {
    const enquiry = await lockEnquiry(tx, tied.enquiryId, 'checked');
    if (enquiry.state === 'placed') await endEnquiry(tx, enquiry, 'leave', 'placed');
    else await takeBack(tx, tied);
  }
}

function tiedTo(tx: Tx, { id }: GroupStanding): Promise<Tied[]> {
  return tx.query<Tied>(
    `SELECT id, enquiry_id AS "enquiryId", state FROM group_invitation WHERE group_id = $1 AND state IN ${sqlSet(INVITATION_STANDS)} ORDER BY enquiry_id`,
    [id],
  );
}
