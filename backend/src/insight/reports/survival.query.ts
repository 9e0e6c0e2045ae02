import type { Survival } from '@igang/contracts';
import { coarseShare, inFives, lifeOf, type LifeSign, LIVING_OUTCOMES, survivalCurve } from '@igang/domain';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { isForSafeReader } from './chain.query.ts';

interface Heard {
  readonly signs: readonly LifeSign[];
  readonly endToldOn: number | null;
}

/** How long groups live on their own, all offices together, as far as they, or their office, have told us. */
export async function survival(tx: Tx): Promise<Survival> {
  demandAccess(tx.actor, 'chain.read', {});
  const heard = await tx.query<Heard>(HEARD, [LIVING_OUTCOMES]);
  const curve = survivalCurve(heard.map(({ signs, endToldOn }) => lifeOf(signs, endToldOn ?? undefined)));
  if (!isForSafeReader(tx)) return { groups: heard.length, curve: curve === undefined ? null : [...curve] };
  return { groups: inFives(heard.length) ?? 0, curve: curve?.map(coarse) ?? null };
}

/** How many told, and a share from which they could be counted, tells of the few that had ended. */
function coarse({ day, share, low, high }: SurvivalPoint): SurvivalPoint {
  return { day, alive: null, answers: null, share: coarseShare(share), low: coarseShare(low), high: coarseShare(high) };
}
type SurvivalPoint = NonNullable<Survival['curve']>[number];

/**
 * Days are counted from the handover. A group that was merged or began afresh lives on in another: its own story ends there
 * without an end. What a group says when it asks for no more questions tells nothing of whether it meets.
 */
const HEARD = `
  SELECT coalesce(signs.list, '[]') AS signs,
    CASE WHEN g.state = 'ended' AND n.id IS NULL THEN greatest(g.ended_on - g.leaderless_on, 0)::int END AS "endToldOn"
  FROM self_help_group g LEFT JOIN self_help_group n ON n.predecessor_id = g.id
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('day', greatest(s.day - g.leaderless_on, 0), 'kind', s.kind)) AS list FROM (
      SELECT (f.answered_at AT TIME ZONE 'Europe/Oslo')::date AS day, f.kind::text FROM follow_up f WHERE f.group_id = g.id AND f.outcome = ANY ($1)
      UNION ALL
      SELECT s.date, 'support' FROM group_session s JOIN assignment a ON a.id = s.assignment_id AND a.kind = 'support'
      WHERE s.group_id = g.id AND s.state = 'held'
      UNION ALL
      SELECT g.ended_on, 'renewal' WHERE n.id IS NOT NULL AND g.ended_on IS NOT NULL) s) signs ON true
  WHERE g.leaderless_on IS NOT NULL AND NOT g.self_started`;
