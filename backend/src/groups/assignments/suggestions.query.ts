import type { LeftOutStarter, Suggestion, SuggestionList } from '@igang/contracts';
import { type Need, rankCandidates, whyLeftOut } from '@igang/domain';
import type { GroupStanding } from '../groups/index.ts';
import { groupToRead } from '../groups/index.ts';
import type { Tx } from '../../platform/transaction.ts';
import { needOf } from './assignment.ts';
import { type NamedCandidate, nearestCandidates, nearestLeftOut, needFor } from './candidates.query.ts';

const SHOWN = 20;

/** Who could be asked to start this group, best first; and who is near but left out, with why. */
export async function suggestions(tx: Tx, groupId: string): Promise<SuggestionList> {
  const group: GroupStanding = await groupToRead(tx, groupId, 'assignment.ask');
  const need = await needOf(tx, group);
  const candidates = await nearestCandidates(tx, group, need.id);
  const [free, taken] = [candidates.filter(notTaken), candidates.filter((candidate) => !notTaken(candidate))];
  const others = group.form === 'digital' ? [] : taken;
  return {
    items: rankCandidates(free, needFor(group), tx.now)
      .slice(0, SHOWN)
      .map((one) => suggestion(one, tx.now)),
    leftOut: [...(await nearestLeftOut(tx, group, need.id)), ...others]
      .flatMap((one) => leftOut(one, needFor(group), tx.now))
      .sort((a, b) => a.distanceKm - b.distanceKm)
      .slice(0, SHOWN),
  };
}

const notTaken = ({ hindrance }: NamedCandidate): boolean => hindrance !== 'meeting';

function leftOut(candidate: NamedCandidate, need: Need, now: Date): LeftOutStarter[] {
  const reason = whyLeftOut(candidate, need, now);
  const { personId, name, place, distanceKm } = candidate;
  return reason === undefined ? [] : [{ personId, name, place, distanceKm: Math.round(distanceKm * 10) / 10, reason }];
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
