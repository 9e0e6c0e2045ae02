import type { Done, GroupContact, HandoverPreparing } from '@igang/contracts';
import { groupMachine, HANDOVER_CHECKLIST } from '@igang/domain';
import { type Need, needOf } from '../assignments/index.ts';
import { changeGroup, demandInReach, type GroupStanding, lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';

/** What is agreed with the group, as it is agreed; both starters and the office see it. Saved again, the newest holds whole. */
export async function prepareHandover(tx: Tx, groupId: string, agreement: HandoverPreparing): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'handover.do');
  demand(groupMachine.decide(group.state, 'hand-over'));
  const need = await needOf(tx, group);
  await tx.query('UPDATE handover_preparation SET meets_from = NULL, every_weeks = 1 WHERE assignment_id = $1', [need.id]);
  await savePreparation(tx, group, need, agreement);
  return { done: true };
}

/** A rhythm left out stays as it was agreed before. */
export async function savePreparation(tx: Tx, group: GroupStanding, need: Need, agreement: HandoverPreparing): Promise<void> {
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  const { agreed, meetsFrom, everyWeeks, contact } = agreement;
  if (meetsFrom !== undefined) demandInReach(tx, [meetsFrom], 'meetsFrom');
  if (contact !== undefined) await changeContact(tx, group, contact);
  await tx.query(
    `INSERT INTO handover_preparation (assignment_id, group_id, agreed, meets_from, every_weeks, changed_at, changed_by_id)
     VALUES ($1, $2, $3, $4, coalesce($5, 1), $6, $7)
     ON CONFLICT (assignment_id) DO UPDATE SET agreed = excluded.agreed, meets_from = coalesce(excluded.meets_from, handover_preparation.meets_from),
       every_weeks = coalesce($5, handover_preparation.every_weeks), changed_at = excluded.changed_at, changed_by_id = excluded.changed_by_id`,
    [
      need.id,
      group.id,
      HANDOVER_CHECKLIST.filter((item) => agreed.includes(item)),
      meetsFrom ?? null,
      everyWeeks ?? null,
      tx.now,
      tx.actor.personId,
    ],
  );
  await record(tx, { action: 'handover.prepare', subject: ['assignment', need.id], officeId: group.officeId });
}

/** Everything afterwards depends on this address: the booklet, and whether the group is ever heard of. */
function changeContact(tx: Tx, group: GroupStanding, { name, email, language }: GroupContact): Promise<void> {
  return changeGroup(tx, group, { contactName: name ?? null, contactEmail: email, contactLanguage: language });
}
