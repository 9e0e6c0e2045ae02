import { groupMachine, rankCandidates } from '@igang/domain';
import { type GroupStanding, lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { sendRequests } from './ask-starters.ts';
import { liveNeed, type Need } from './assignment.ts';
import { type NamedCandidate, nearestCandidates, needFor } from './candidates.query.ts';

/**
 * Nobody who was asked has said yes: the next in fair order gets the same question. Whoever was asked about this need
 * before is not asked again by itself, nor anybody whom its times do not suit. With nobody left it is the office's turn.
 */
export async function askNext(tx: Tx, groupId: string): Promise<void> {
  const group = await lockGroup(tx, groupId, 'checked');
  const need = await liveNeed(tx, group);
  if (need === undefined || !isWaiting(group, need)) return;
  const { message, personIds } = await askedBefore(tx, need);
  const next = await nextInTurn(tx, group, need, personIds);
  if (next === undefined) await leaveToOffice(tx, group, need);
  else await sendRequests(tx, group, need, { asked: [next.personId], message: message ?? undefined });
}

/** Looked at again when the job runs: the office may have asked somebody itself, or the group may be over. */
function isWaiting({ paused, state }: GroupStanding, need: Need): boolean {
  const wants = need.askNext && need.openRequests === 0 && need.starters < need.startersWanted;
  return wants && !paused && !groupMachine.isFinal(state);
}

interface Before {
  readonly personIds: readonly string[];
  readonly message: string | null;
}

async function askedBefore(tx: Tx, { id }: Need): Promise<Before> {
  const before = await one<Before>(
    tx,
    `SELECT array_agg(person_id) AS "personIds", (array_agg(message ORDER BY asked_at DESC, id DESC))[1] AS message
     FROM assignment_request WHERE assignment_id = $1 HAVING count(*) > 0`,
    [id],
  );
  return before ?? { personIds: [], message: null };
}

async function nextInTurn(tx: Tx, group: GroupStanding, need: Need, asked: readonly string[]): Promise<NamedCandidate | undefined> {
  const candidates = await nearestCandidates(tx, group, need.id);
  const free = candidates.filter(({ personId, hindrance }) => hindrance === undefined && !asked.includes(personId));
  return rankCandidates(free, needFor(group), tx.now)[0];
}

async function leaveToOffice(tx: Tx, group: GroupStanding, need: Need): Promise<void> {
  await tx.query('UPDATE assignment SET ask_next = false WHERE id = $1', [need.id]);
  await record(tx, { action: 'assignment.nobody-left', subject: ['assignment', need.id], officeId: group.officeId });
}
