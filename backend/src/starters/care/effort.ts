import type { Done, Effort } from '@igang/contracts';
import type { z } from 'zod';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { myself } from '../starters/index.ts';

/** What a meeting took of her: minutes and kilometres, hers to say, for no other purpose than her own account. */
export async function setEffort(tx: Tx, sessionId: string, { minutes, km }: z.infer<typeof Effort>): Promise<Done> {
  const personId = myself(tx, 'care.own');
  found(await one(tx, HELD, [sessionId, personId]));
  await tx.query(
    `INSERT INTO session_effort (session_id, person_id, minutes, km, changed_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (session_id, person_id) DO UPDATE SET minutes = excluded.minutes, km = excluded.km, changed_at = excluded.changed_at`,
    [sessionId, personId, minutes, km, tx.now],
  );
  return { done: true };
}

const HELD = `SELECT FROM session_starter b JOIN group_session s ON s.id = b.session_id
  WHERE b.session_id = $1 AND b.person_id = $2 AND b.released_at IS NULL AND s.state = 'held'`;
