import { type Chance, chanceOfPlace, type PastWait } from '@igang/domain';
import type { Tx } from '../platform/transaction.ts';

/**
 * How it went with those who stood at this number on courses of the same type: the latest two hundred that have begun.
 * The number is theirs in the order in which they came on the list; who left it herself says nothing about places.
 */
export async function chanceAt(tx: Tx, courseTypeId: string, position: number): Promise<Chance | undefined> {
  const past = await tx.query<PastWait>(PAST, [courseTypeId, tx.now, position]);
  return chanceOfPlace(past, position);
}

const PAST = `
  WITH over AS (
    SELECT id FROM course WHERE course_type_id = $1 AND starts_at < $2 AND state <> 'cancelled' ORDER BY starts_at DESC LIMIT 200
  ), waited AS (
    SELECT e.id, e.state, row_number() OVER (PARTITION BY e.course_id ORDER BY e.arrival, e.id)::int AS position,
      EXISTS (SELECT FROM place_offer o WHERE o.enrolment_id = e.id) AS offered
    FROM over JOIN enrolment e ON e.course_id = over.id
    WHERE EXISTS (SELECT FROM audit_event a WHERE a.subject_type = 'enrolment' AND a.subject_id = e.id AND a.action = 'enrolment.queue')
  )
  SELECT position, offered FROM waited WHERE position = $3 AND (offered OR state <> 'cancelled')`;
