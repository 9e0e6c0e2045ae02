import type { Done } from '@igang/contracts';
import { groupMachine } from '@igang/domain';
import { type GroupStanding, lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { moveNeed, type Need, needOf } from './assignment.ts';

/** A starter says that she cannot go on with the group. It is free, and no reason is asked for or stored. */
export async function withdrawMyself(tx: Tx, groupId: string): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'checked');
  demandAccess(tx.actor, 'request.answer', group);
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  return withdraw(tx, group, tx.actor.personId);
}

/** The same when she has told the office. */
export async function withdrawStarter(tx: Tx, groupId: string, personId: string): Promise<Done> {
  return withdraw(tx, await lockGroup(tx, groupId, 'assignment.ask'), personId);
}

/**
 * Her access ends and her hours are free. The need and its meetings stay, so whoever comes after sees what was held; when
 * nobody is left the need stands again, and the office is told either way.
 */
async function withdraw(tx: Tx, group: GroupStanding, personId: string): Promise<Done> {
  found(group.personIds.includes(personId) ? personId : undefined);
  if (groupMachine.isFinal(group.state)) throw new Refusal('group.not-possible', { machine: 'group', state: group.state, action: 'meet' });
  const need = await needOf(tx, group);
  await tx.query(
    "UPDATE assignment_starter SET ended_at = $3, end_kind = 'withdrew' WHERE assignment_id = $1 AND person_id = $2 AND ended_at IS NULL",
    [need.id, personId, tx.now],
  );
  await tx.query(
    `UPDATE session_starter x SET released_at = coalesce(x.released_at, $3), away_at = NULL FROM group_session s
     WHERE s.id = x.session_id AND s.assignment_id = $1 AND x.person_id = $2 AND s.state = 'planned'`,
    [need.id, personId, tx.now],
  );
  await record(tx, { action: 'starter.withdraw', subject: ['starter', personId], officeId: group.officeId, to: 'withdrew' });
  if (need.starters === 1) await standAgain(tx, group, need);
  await announce(tx, { job: 'mail.send', payload: { kind: 'group.starter-missing', subjectId: group.id } });
  await tellHer(tx, need, personId);
  return { done: true };
}

/** Her receipt, by one of her rows at the group's meetings. */
async function tellHer(tx: Tx, { id }: Need, personId: string): Promise<void> {
  const place = await one<{ id: string }>(
    tx,
    `SELECT x.id FROM session_starter x JOIN group_session s ON s.id = x.session_id WHERE s.assignment_id = $1 AND x.person_id = $2
     ORDER BY s.date DESC, s.id LIMIT 1`,
    [id, personId],
  );
  if (place !== undefined) await announce(tx, { job: 'mail.send', payload: { kind: 'starter.withdrew', subjectId: place.id } });
}

/** withdrawn → needed: the same need, and those who are still asked about it may still say yes. */
async function standAgain(tx: Tx, group: GroupStanding, need: Need): Promise<void> {
  await moveNeed(tx, group, need, 'withdraw');
  await moveNeed(tx, group, { ...need, state: 'withdrawn' }, 'reopen');
  if (need.openRequests > 0) await moveNeed(tx, group, { ...need, state: 'needed' }, 'ask');
}
