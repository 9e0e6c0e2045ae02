import { type AssignmentAction, NEED_OVER } from '@igang/domain';
import type { GroupStanding } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { announce } from '../../platform/outbox.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { moveNeed, type Need, needOf } from './assignment.ts';
import { takeBackOpenRequests } from './request.ts';

type EndKind = 'handed-over' | 'dissolved';
const ENDS = { 'handed-over': 'complete', dissolved: 'withdraw' } as const satisfies Record<EndKind, AssignmentAction>;

/** The starters' work with the group is over: so is their access to it, and what they were asked. */
export async function releaseNeed(tx: Tx, group: GroupStanding, need: Need, kind: EndKind): Promise<void> {
  await moveNeed(tx, group, need, ENDS[kind]);
  await takeBackOpenRequests(tx, group, need.id);
  await tx.query('UPDATE assignment_starter SET ended_at = $2, end_kind = $3 WHERE assignment_id = $1 AND ended_at IS NULL', [
    need.id,
    tx.now,
    kind,
  ]);
  await record(
    tx,
    ...group.personIds.map((personId) => ({
      action: 'assignment.access-ended',
      subject: ['starter', personId] as const,
      officeId: group.officeId,
      to: kind,
    })),
  );
  // Whoever hands over is thanked for it; whose group is no more hears that here.
  if (kind === 'dissolved' && need.starters > 0)
    await announce(tx, { job: 'mail.send', payload: { kind: 'starter.released', subjectId: need.id } });
}

/** A leaderless group has no live need; ending it releases nobody. */
export async function releaseNeedIfAny(tx: Tx, group: GroupStanding): Promise<void> {
  const live = await one(tx, `SELECT id FROM assignment WHERE group_id = $1 AND state NOT IN ${sqlSet(NEED_OVER)}`, [group.id]);
  if (live !== undefined) await releaseNeed(tx, group, await needOf(tx, group), 'dissolved');
}
