import type { GroupFollowUp } from '@igang/contracts';
import { followUpMachine } from '@igang/domain';
import { demandAccess, found } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';

/** What the group's contact sees behind the link. Looking changes nothing: mail scanners look too. */
export async function groupFollowUp(tx: Tx, id: string): Promise<GroupFollowUp> {
  demandAccess(tx.actor, 'follow-up.answer', { followUpId: id });
  const row = found(
    await one<Omit<GroupFollowUp, 'can'>>(
      tx,
      `SELECT g.name AS "groupName", f.kind, f.state, f.outcome, o.name AS "officeName", o.email::text AS "officeEmail", o.phone AS "officePhone"
       FROM follow_up f JOIN self_help_group g ON g.id = f.group_id JOIN office o ON o.id = g.office_id WHERE f.id = $1`,
      [id],
    ),
  );
  return { ...row, can: followUpMachine.next(row.state, 'answer') === undefined ? [] : ['answer'] };
}
