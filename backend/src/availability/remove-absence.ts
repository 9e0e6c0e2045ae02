import type { Done } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { lockGroup } from '../groups/index.ts';
import { record } from '../platform/audit-trail.ts';
import { found } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { lockStarter } from '../starters/index.ts';
import { myself } from './myself.ts';
import { StarterAbsence } from './starter-absence.entity.ts';

/** She is at home after all: the meetings she had said no to for these days are hers again, where nothing else took her hours. */
export async function removeAbsence(tx: Tx, id: string): Promise<Done> {
  const personId = myself(tx);
  found(await one(tx, 'SELECT id FROM starter_absence WHERE id = $1 AND person_id = $2', [id, personId]));
  const groups = await tx.query<{ id: string }>(
    `SELECT DISTINCT s.group_id AS id FROM session_starter x JOIN group_session s ON s.id = x.session_id
     WHERE x.person_id = $1 AND x.away_at IS NOT NULL AND s.state = 'planned' ORDER BY s.group_id`,
    [personId],
  );
  for (const group of groups) await lockGroup(tx, group.id, 'checked');
  const starter = await lockStarter(tx, personId);
  const back = await tx.query<{ id: string; officeId: string }>(COME_BACK, [personId, id, localDate(tx.now)]);
  await tx.manager.delete(StarterAbsence, { id });
  await record(
    tx,
    { action: 'starter.not-away', subject: ['starter', personId], officeId: starter.officeId },
    ...back.map((session) => ({ action: 'session.starter-back', subject: ['session', session.id] as const, officeId: session.officeId })),
  );
  return { done: true };
}

const COME_BACK = `
  UPDATE session_starter x SET released_at = NULL, away_at = NULL, period = s.period
  FROM group_session s JOIN self_help_group g ON g.id = s.group_id, starter_absence a
  WHERE x.session_id = s.id AND x.person_id = $1 AND x.away_at IS NOT NULL AND s.state = 'planned' AND s.date >= $3
    AND a.id = $2 AND a.period && s.period
    AND EXISTS (SELECT FROM assignment_starter y WHERE y.assignment_id = s.assignment_id AND y.person_id = $1 AND y.ended_at IS NULL)
    AND NOT EXISTS (SELECT FROM session_starter o WHERE o.person_id = $1 AND o.released_at IS NULL AND o.period && s.period)
  RETURNING s.id, g.office_id AS "officeId"`;
