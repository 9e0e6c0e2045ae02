import type { Survival } from '@igang/contracts';
import { FOLLOW_UP_DAYS, FOLLOW_UP_KINDS, type GroupLife, survivalAt, survivalCurve } from '@igang/domain';
import { demandAccess } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';

const TWO_YEARS = 730;
const MARKS = [...FOLLOW_UP_KINDS.map((kind) => FOLLOW_UP_DAYS[kind]), TWO_YEARS];

/** How long groups live on their own, all offices together. A group counts as long as it, or its office, has told us that it lives. */
export async function survival(tx: Tx): Promise<Survival> {
  demandAccess(tx.actor, 'chain.read', {});
  const lives = await tx.query<GroupLife>(LIVES);
  const curve = survivalCurve(lives);
  return {
    groups: lives.length,
    ended: lives.filter(({ ended }) => ended).length,
    curve: curve === undefined ? null : [...curve],
    at: curve === undefined ? [] : MARKS.flatMap((day) => survivalAt(curve, lives, day) ?? []),
  };
}

/** A group that was merged or began afresh lives on in another: its own story ends there without an end. */
const LIVES = `
  SELECT g.state = 'ended' AND NOT EXISTS (SELECT FROM self_help_group n WHERE n.predecessor_id = g.id) AS ended, greatest(coalesce(g.ended_on, heard.day, g.leaderless_on) - g.leaderless_on, 0)::int AS days
  FROM self_help_group g
  LEFT JOIN LATERAL (SELECT max((f.answered_at AT TIME ZONE 'Europe/Oslo')::date) AS day FROM follow_up f
    WHERE f.group_id = g.id AND f.outcome IN ('alive', 'paused', 'wants-help')) heard ON true
  WHERE g.leaderless_on IS NOT NULL AND NOT g.self_started`;
