import { type Chance, chanceOfPlace, LEAST_CASES, MINUTE_MS, type WaitsAt } from '@igang/domain';
import { Remembered } from '../../platform/remembered.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Somebody's number on the list of a course of this type. */
export interface Standing {
  readonly courseTypeId: string;
  readonly position: number;
}

/** What happened over years does not change in ten minutes, and a rush asks for it many times a second. */
const past = new Remembered<readonly WaitsAt[]>(10 * MINUTE_MS);

/**
 * How it went with those who stood at these numbers on courses of the same type: the latest two hundred that have begun.
 * The number is theirs in the order in which they came on the list; who left it herself says nothing about places.
 */
export async function chancesAt(tx: Tx, standings: readonly Standing[]): Promise<(standing: Standing) => Chance | undefined> {
  const types = [...new Set(standings.map(({ courseTypeId }) => courseTypeId))];
  const waits = new Map(await Promise.all(types.map(async (id) => [id, await waitsFor(tx, id)] as const)));
  return ({ courseTypeId, position }) => chanceOfPlace(waits.get(courseTypeId) ?? [], position);
}

function waitsFor(tx: Tx, courseTypeId: string): Promise<readonly WaitsAt[]> {
  return past.of(tx, courseTypeId, () => tx.query<WaitsAt>(PAST, [courseTypeId, tx.now, LEAST_CASES]));
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
  SELECT position, (count(*) FILTER (WHERE offered))::int AS offered, count(*)::int AS of
  FROM waited WHERE offered OR state <> 'cancelled' GROUP BY position HAVING count(*) >= $3::int`;
