import { type AssignmentKind, assignmentMachine } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import type { Tx } from '../../platform/transaction.ts';
import { Assignment } from './assignment.entity.ts';

interface NewNeed {
  readonly kind: AssignmentKind;
  readonly groupId: string;
  readonly officeId: string;
  readonly budget: number;
  readonly startersWanted: number;
}

/** A group's need of starters. */
export async function createNeed(tx: Tx, { kind, groupId, officeId, budget, startersWanted }: NewNeed): Promise<string> {
  const id = tx.newId();
  const state = assignmentMachine.initial;
  await tx.manager.insert(Assignment, {
    id,
    groupId,
    kind,
    state,
    budget,
    startersWanted,
    createdAt: tx.now,
    stateChangedAt: tx.now,
  });
  await record(tx, { action: 'assignment.need', subject: ['assignment', id], officeId, to: state });
  return id;
}
