import { type AssignmentAction, type AssignmentKind, assignmentMachine, type AssignmentState, NEED_OVER } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import type { GroupStanding } from '../groups/index.ts';
import { Assignment } from './assignment.entity.ts';

/** A group's need of starters and how far it is met. */
export interface Need {
  readonly id: string;
  readonly kind: AssignmentKind;
  readonly state: AssignmentState;
  readonly startersWanted: number;
  readonly budget: number;
  readonly starters: number;
  readonly openRequests: number;
  /** When nobody answers, the next whose turn it is is asked by itself. */
  readonly askNext: boolean;
}

/** The group's live need; the group is locked already, so what is read holds. */
export async function needOf(tx: Tx, group: GroupStanding): Promise<Need> {
  const need = await liveNeed(tx, group);
  if (need === undefined) throw new Refusal('assignment.not-possible', { machine: 'assignment', state: 'none' });
  return need;
}

/** The same where a group without a need is nothing wrong: handed over or dissolved meanwhile. */
export function liveNeed(tx: Tx, group: GroupStanding): Promise<Need | undefined> {
  return one<Need>(
    tx,
    `SELECT a.id, a.kind, a.state, a.starters_wanted AS "startersWanted", a.budget, a.ask_next AS "askNext",
       (SELECT count(*)::int FROM assignment_starter x WHERE x.assignment_id = a.id AND x.ended_at IS NULL) AS starters,
       (SELECT count(*)::int FROM assignment_request r WHERE r.assignment_id = a.id AND r.state = 'open') AS "openRequests"
     FROM assignment a WHERE a.group_id = $1 AND a.state NOT IN ${sqlSet(NEED_OVER)}`,
    [group.id],
  );
}

export async function moveNeed(tx: Tx, group: GroupStanding, need: Need, action: AssignmentAction): Promise<void> {
  const to = demand(assignmentMachine.decide(need.state, action));
  if (to !== need.state) await tx.manager.update(Assignment, { id: need.id }, { state: to, stateChangedAt: tx.now });
  await record(tx, {
    action: `assignment.${action}`,
    subject: ['assignment', need.id],
    officeId: group.officeId,
    from: need.state,
    to,
  });
}

/** How many meetings with a starter the need is for. */
export async function changeBudget(tx: Tx, { id }: Pick<Need, 'id'>, budget: number): Promise<void> {
  await tx.manager.update(Assignment, { id }, { budget });
}

/**
 * Every request was declined, expired or taken back: the need stands again when nobody has accepted, and the next whose
 * turn it is is asked where the office has said so.
 */
export async function whenNobodyIsLeft(tx: Tx, group: GroupStanding): Promise<void> {
  const need = await needOf(tx, group);
  if (need.openRequests > 0) return;
  if (need.state === 'asked' && need.starters === 0) await moveNeed(tx, group, need, 'run-dry');
  if (need.askNext && need.starters < need.startersWanted) {
    await announce(tx, { job: 'request.ask-next', payload: { groupId: group.id } });
  }
}
