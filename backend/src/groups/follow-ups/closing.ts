import type { Done } from '@igang/contracts';
import {
  addDays,
  type Closing,
  CLOSING_OUTCOMES,
  ENDING_UNDO_HOURS,
  FOLLOW_UP_REMINDER_DAYS,
  instantAfter,
  instantBefore,
  localDate,
  morningOf,
} from '@igang/domain';
import { changeGroup, type GroupStanding, lockGroup, moveGroup } from '../groups/index.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { closeGroup } from './end-group.ts';
import { followUpById, moveFollowUp } from './follow-up.ts';

/** The group says that it has ended, or gone into another. One slip must not end a group: it closes a day later, unless that is taken back. */
export async function beginClosing(tx: Tx, group: GroupStanding, as: Closing): Promise<void> {
  const closingAt = instantAfter(tx.now, { hours: ENDING_UNDO_HOURS });
  await moveGroup(tx, group, 'follow-up', { closingAt, closingAs: as });
  await announce(tx, { job: 'group.close', payload: { groupId: group.id }, at: closingAt });
}

/** The day is over. Nothing happens when it was taken back, said again later, or the group is over already. */
export async function closeWhenDue(tx: Tx, groupId: string): Promise<void> {
  const group = await lockGroup(tx, groupId, 'checked');
  if (group.closing === null || group.closing.at > tx.now) return;
  await closeGroup(tx, group, group.closing.as, { endedOn: localDate(instantBefore(group.closing.at, { hours: ENDING_UNDO_HOURS })) });
}

/** It was a slip, or somebody in the group knows better: the question is open again. By the group's link, or by the office. */
export async function takeBackEnding(tx: Tx, followUpId: string): Promise<Done> {
  const { groupId, officeId } = await followUpById(tx, followUpId);
  demandAccess(tx.actor, 'follow-up.answer', { officeId, followUpId });
  const group = await lockGroup(tx, groupId, 'checked');
  const followUp = await followUpById(tx, followUpId);
  // Taken back already: a double click is no error.
  if (followUp.state === 'due' && group.closing === null) return { done: true };
  if (group.closing === null || followUp.outcome === null || !(followUp.outcome in CLOSING_OUTCOMES))
    throw new Refusal('follow-up.too-late');
  await moveFollowUp(tx, followUp, 'take-back', { outcome: null, answeredAt: null, answeredBy: null });
  await changeGroup(tx, group, { closingAt: null, closingAs: null });
  const at = morningOf(addDays(localDate(tx.now), FOLLOW_UP_REMINDER_DAYS));
  await announce(tx, { job: 'follow-up.advance', payload: { followUpId }, at });
  return { done: true };
}

/** The same for the office, which looks at the group. */
export async function takeBackEndingOf(tx: Tx, groupId: string): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'group.manage');
  if (group.closing === null) return { done: true };
  const answer = await one<{ id: string }>(
    tx,
    `SELECT id FROM follow_up WHERE group_id = $1 AND outcome = ANY ($2) ORDER BY answered_at DESC LIMIT 1`,
    [groupId, Object.keys(CLOSING_OUTCOMES)],
  );
  return takeBackEnding(tx, found(answer).id);
}
