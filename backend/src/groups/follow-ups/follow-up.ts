import {
  type FollowUpAction,
  type FollowUpKind,
  followUpMachine,
  type FollowUpOutcome,
  type FollowUpState,
  type LocalDate,
} from '@igang/domain';
import type { GroupStanding } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demand, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { FollowUp } from './follow-up.entity.ts';

export interface PlannedFollowUp {
  readonly id: string;
  readonly groupId: string;
  readonly officeId: string;
  readonly kind: FollowUpKind;
  readonly dueOn: LocalDate;
  readonly state: FollowUpState;
  readonly outcome: FollowUpOutcome | null;
  readonly stateChangedAt: Date;
}

export async function followUpById(tx: Tx, id: string): Promise<PlannedFollowUp> {
  return found(
    await one<PlannedFollowUp>(
      tx,
      `SELECT f.id, f.group_id AS "groupId", g.office_id AS "officeId", f.kind, f.due_on AS "dueOn", f.state, f.outcome,
         f.state_changed_at AS "stateChangedAt"
       FROM follow_up f JOIN self_help_group g ON g.id = f.group_id WHERE f.id = $1`,
      [id],
    ),
  );
}

type Answer = Pick<FollowUp, 'outcome' | 'answeredAt' | 'answeredBy'>;

export async function moveFollowUp(
  tx: Tx,
  followUp: PlannedFollowUp,
  action: FollowUpAction,
  answer: Partial<Answer> = {},
): Promise<PlannedFollowUp> {
  const to = demand(followUpMachine.decide(followUp.state, action));
  await tx.manager.update(FollowUp, { id: followUp.id }, { ...answer, state: to, stateChangedAt: tx.now });
  await record(tx, {
    action: `follow-up.${action}`,
    subject: ['follow-up', followUp.id],
    officeId: followUp.officeId,
    from: followUp.state,
    to,
  });
  return { ...followUp, state: to };
}

/** The group is no more: nobody asks it again. Those given up stay as they are. */
export async function dropFollowUps(tx: Tx, group: GroupStanding): Promise<void> {
  const rows = await tx.query<PlannedFollowUp>(
    `SELECT id, group_id AS "groupId", $2::uuid AS "officeId", kind, due_on AS "dueOn", state, outcome, state_changed_at AS "stateChangedAt"
     FROM follow_up WHERE group_id = $1 ORDER BY due_on`,
    [group.id, group.officeId],
  );
  for (const followUp of rows) if (followUpMachine.next(followUp.state, 'drop') !== undefined) await moveFollowUp(tx, followUp, 'drop');
}
