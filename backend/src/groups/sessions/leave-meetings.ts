import type { Tx } from '../../platform/transaction.ts';
import { newEdition } from './new-edition.ts';

interface Left {
  readonly placeId: string;
  readonly groupId: string;
}

/** She does not come to these: her hours are free, and in calendars the meetings say so. */
export async function leaveMeetings(tx: Tx, personId: string, sessionIds: readonly string[]): Promise<Left[]> {
  const left = await tx.query<Left>(LEAVE, [personId, sessionIds, tx.now]);
  await newEdition(tx, sessionIds);
  return left;
}

const LEAVE = `
  UPDATE session_starter x SET released_at = $3, away_at = $3 FROM group_session s
  WHERE s.id = x.session_id AND x.person_id = $1 AND x.session_id = ANY ($2) RETURNING x.id AS "placeId", s.group_id AS "groupId"`;
