import type { Tx } from '../../platform/transaction.ts';

interface Place {
  readonly sessionId: string;
  readonly personId: string;
}

/** Starters' hours at meetings; the exclusion constraint refuses two places at once. */
export async function bookMeetings(tx: Tx, places: readonly Place[]): Promise<void> {
  await tx.query(
    `INSERT INTO session_starter (id, session_id, person_id, period)
     SELECT p.id, s.id, p.person_id, s.period
     FROM jsonb_to_recordset($1::jsonb) AS p(id uuid, session_id uuid, person_id uuid) JOIN group_session s ON s.id = p.session_id`,
    [JSON.stringify(places.map(({ sessionId, personId }) => ({ id: tx.newId(), session_id: sessionId, person_id: personId })))],
  );
}
