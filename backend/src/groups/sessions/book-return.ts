import { record } from '../../platform/audit-trail.ts';
import type { Tx } from '../../platform/transaction.ts';

/**
 * Starters who had said that they were away come to these meetings after all: the meeting was moved, or the days away were
 * given up. Not whoever is away then too, or has something else at the hour.
 */
export async function bookReturn(tx: Tx, sessionIds: readonly string[]): Promise<void> {
  const back = await tx.query<{ id: string; officeId: string }>(RETURN, [sessionIds]);
  await record(tx, ...back.map(({ id, officeId }) => ({ action: 'session.starter-back', subject: ['session', id] as const, officeId })));
}

const RETURN = `
  UPDATE session_starter x SET released_at = NULL, away_at = NULL, period = s.period
  FROM group_session s JOIN self_help_group g ON g.id = s.group_id
  WHERE s.id = x.session_id AND s.id = ANY ($1) AND s.state = 'planned' AND x.away_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM starter_absence a WHERE a.person_id = x.person_id AND a.period && s.period)
    AND NOT EXISTS (SELECT FROM session_starter o WHERE o.person_id = x.person_id AND o.released_at IS NULL AND o.period && s.period)
  RETURNING s.id, g.office_id AS "officeId"`;
