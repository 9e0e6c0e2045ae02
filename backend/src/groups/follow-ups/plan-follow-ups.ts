import {
  addDays,
  FOLLOW_UP_DAYS,
  HANDOVER_FOLLOW_UPS,
  type PlannedFollowUpKind,
  followUpMachine,
  morningOf,
  type LocalDate,
} from '@igang/domain';
import type { GroupStanding } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';

/**
 * Six weeks, six months and a year after the handover the group is asked whether it still meets; the first time after so many
 * meetings of its own where that was chosen (`firstOn`). The handover calls it: that is where they begin.
 */
export async function planFollowUps(tx: Tx, group: GroupStanding, handedOverOn: LocalDate, firstOn?: LocalDate): Promise<void> {
  for (const kind of HANDOVER_FOLLOW_UPS) {
    if (kind === 'six-weeks' && firstOn !== undefined) await planFollowUp(tx, group, 'own-meetings', firstOn);
    else await planFollowUp(tx, group, kind, addDays(handedOverOn, FOLLOW_UP_DAYS[kind]));
  }
}

/** One question to the group, on its day; none to one that has asked not to be asked. */
export async function planFollowUp(tx: Tx, group: GroupStanding, kind: PlannedFollowUpKind, dueOn: LocalDate): Promise<void> {
  if (group.wantsNoQuestions) return;
  const [id, to] = [tx.newId(), followUpMachine.initial];
  await tx.query('INSERT INTO follow_up (id, group_id, kind, due_on, state, state_changed_at) VALUES ($1, $2, $3, $4, $5, $6)', [
    id,
    group.id,
    kind,
    dueOn,
    to,
    tx.now,
  ]);
  await record(tx, { action: 'follow-up.plan', subject: ['follow-up', id], officeId: group.officeId, to });
  await announce(tx, { job: 'follow-up.advance', payload: { followUpId: id }, at: morningOf(dueOn) });
}

/** What would be asked before that day falls away, so that a group is not asked twice: after the question of that day there is one every year. */
export async function dropOverlapping(tx: Tx, group: GroupStanding, day: LocalDate): Promise<void> {
  const dropped = await tx.query<{ id: string }>(
    `UPDATE follow_up SET state = 'dropped', state_changed_at = $3
     WHERE group_id = $1 AND state = 'planned' AND due_on <= $2 RETURNING id`,
    [group.id, day, tx.now],
  );
  const fact = { action: 'follow-up.drop', officeId: group.officeId, from: 'planned', to: 'dropped' };
  await record(tx, ...dropped.map(({ id }) => ({ ...fact, subject: ['follow-up', id] as const })));
}
