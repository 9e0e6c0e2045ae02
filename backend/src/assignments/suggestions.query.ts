import type { Suggestion } from '@igang/contracts';
import { rankCandidates } from '@igang/domain';
import type { GroupStanding } from '../groups/index.ts';
import { groupToRead } from '../groups/index.ts';
import type { Tx } from '../platform/transaction.ts';
import { needOf } from './assignment.ts';
import { type NamedCandidate, nearestCandidates, needFor } from './candidates.query.ts';

const SHOWN = 20;

/** Who could be asked to start this group, best first. */
export async function suggestions(tx: Tx, groupId: string): Promise<{ items: Suggestion[] }> {
  const group: GroupStanding = await groupToRead(tx, groupId, 'assignment.ask');
  const need = await needOf(tx, group);
  const candidates = await nearestCandidates(tx, group, need.id);
  return {
    items: rankCandidates(
      candidates.filter(({ hindrance }) => hindrance !== 'meeting'),
      needFor(group),
      tx.now,
    )
      .slice(0, SHOWN)
      .map((one) => suggestion(one, tx.now)),
  };
}

function suggestion(candidate: NamedCandidate, now: Date): Suggestion {
  const { personId, name, place, distanceKm, activeGroups, groupsStarted, lastAskedAt, qualifiedUntil, hindrance } = candidate;
  return {
    personId,
    name,
    place,
    distanceKm: Math.round(distanceKm * 10) / 10,
    activeGroups,
    groupsStarted,
    lastAskedAt: lastAskedAt?.toISOString() ?? null,
    qualifiedUntil: (qualifiedUntil ?? now).toISOString(),
    // Who has another meeting then is not among them.
    hindrance: hindrance === 'away' || hindrance === 'time' ? hindrance : null,
  };
}
