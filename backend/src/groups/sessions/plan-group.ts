import type { Created, NewGroup } from '@igang/contracts';
import { type LocalDate, type LocalTime, sessionMachine } from '@igang/domain';
import { createNeed } from '../assignments/index.ts';
import { createGroup } from '../groups/index.ts';
import type { Tx } from '../../platform/transaction.ts';
import { announceMeetings } from './announce-meetings.ts';
import { GroupSession } from './group-session.entity.ts';

/** A new group is planned with its need of starters and the dates of all its meetings with them. */
export async function planGroup(tx: Tx, plan: NewGroup, predecessorId?: string): Promise<Created> {
  const groupId = await createGroup(tx, plan, predecessorId);
  const { officeId, sessionBudget: budget, startersWanted } = plan;
  const assignmentId = await createNeed(tx, { kind: 'start', groupId, officeId, budget, startersWanted });
  await planMeetings(tx, { groupId, assignmentId }, plan);
  return { id: groupId };
}

interface Series {
  readonly sessionDates: readonly LocalDate[];
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}

/** The meetings of an assignment, numbered in their order. */
export async function planMeetings(
  tx: Tx,
  { groupId, assignmentId }: Pick<GroupSession, 'groupId' | 'assignmentId'>,
  { sessionDates, startsAt, endsAt }: Series,
): Promise<void> {
  const rows = sessionDates.map((date, i) => ({
    id: tx.newId(),
    groupId,
    assignmentId,
    number: i + 1,
    date,
    startsAt,
    endsAt,
    state: sessionMachine.initial,
    stateChangedAt: tx.now,
  }));
  await tx.manager.insert(GroupSession, rows);
  // Already now, since the first meeting comes before the start. Whether there is something to remind of is looked at then.
  await announceMeetings(tx, groupId);
}
