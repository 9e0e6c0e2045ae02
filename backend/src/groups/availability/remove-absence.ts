import type { Done } from '@igang/contracts';
import { lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { announce } from '../../platform/outbox.ts';
import { bookReturn, newEdition } from '../sessions/index.ts';
import { lockStarter, myself } from '../../starters/starters/index.ts';
import { tellHer } from './tell-her.ts';
import { StarterAbsence } from './starter-absence.entity.ts';

/** She is at home after all: the meetings she had said no to for these days are hers again, where nothing else took her hours. */
export async function removeAbsence(tx: Tx, id: string): Promise<Done> {
  const personId = myself(tx, 'availability.own');
  found(await one(tx, 'SELECT id FROM starter_absence WHERE id = $1 AND person_id = $2', [id, personId]));
  const missed = await tx.query<{ id: string; groupId: string }>(MISSED, [personId, id, tx.now]);
  for (const groupId of [...new Set(missed.map((meeting) => meeting.groupId))]) await lockGroup(tx, groupId, 'checked');
  const { officeId } = await lockStarter(tx, personId);
  await tx.manager.delete(StarterAbsence, { id });
  await record(tx, { action: 'starter.not-away', subject: ['starter', personId], officeId });
  const ids = missed.map((meeting) => meeting.id);
  await bookReturn(tx, ids);
  const back = await tx.query<{ sessionId: string; placeId: string; groupId: string }>(BACK, [personId, ids]);
  await newEdition(
    tx,
    back.map(({ sessionId }) => sessionId),
  );
  const groups = [...new Set(missed.map(({ groupId }) => groupId))];
  await announce(tx, ...groups.map((subjectId) => ({ job: 'mail.send', payload: { kind: 'group.starter-back', subjectId } }) as const));
  await tellHer(tx, 'starter.back', back);
  return { done: true };
}

const BACK = `
  SELECT x.session_id AS "sessionId", x.id AS "placeId", s.group_id AS "groupId" FROM session_starter x JOIN group_session s ON s.id = x.session_id
  WHERE x.person_id = $1 AND x.session_id = ANY ($2) AND x.released_at IS NULL AND s.state = 'planned' ORDER BY x.session_id`;

const MISSED = `
  SELECT s.id, s.group_id AS "groupId" FROM session_starter x JOIN group_session s ON s.id = x.session_id JOIN starter_absence a ON a.id = $2
  WHERE x.person_id = $1 AND x.away_at IS NOT NULL AND a.period && s.period AND lower(s.period) > $3 ORDER BY s.group_id, s.id`;
