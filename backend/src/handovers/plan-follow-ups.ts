import { addDays, FOLLOW_UP_DAYS, FOLLOW_UP_KINDS, followUpMachine, instantOf, type LocalDate } from '@igang/domain';
import type { GroupStanding } from '../groups/index.ts';
import { record } from '../platform/audit-trail.ts';
import { announce } from '../platform/outbox.ts';
import type { Tx } from '../platform/transaction.ts';

const MORNING = '10:00';

/**
 * Six weeks, six months and a year after the handover the group is asked whether it still meets. The rows belong to the
 * capability follow-ups, which stands after this one; the handover is where they begin.
 */
export async function planFollowUps(tx: Tx, group: GroupStanding, handedOverOn: LocalDate): Promise<void> {
  const rows = FOLLOW_UP_KINDS.map((kind) => ({
    id: tx.newId(),
    group_id: group.id,
    kind,
    due_on: addDays(handedOverOn, FOLLOW_UP_DAYS[kind]),
    state: followUpMachine.initial,
  }));
  await tx.query(
    `INSERT INTO follow_up (id, group_id, kind, due_on, state, state_changed_at)
     SELECT id, group_id, kind, due_on, state, $2
     FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, group_id uuid, kind text, due_on date, state text)`,
    [JSON.stringify(rows), tx.now],
  );
  const to = followUpMachine.initial;
  await record(
    tx,
    ...rows.map(({ id }) => ({ action: 'follow-up.plan', subject: ['follow-up', id] as const, officeId: group.officeId, to })),
  );
  await announce(
    tx,
    ...rows.map(({ id, due_on }) => ({ job: 'follow-up.advance', payload: { followUpId: id }, at: instantOf(due_on, MORNING) }) as const),
  );
}
