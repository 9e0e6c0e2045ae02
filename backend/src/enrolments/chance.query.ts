import { type Chance, chanceOfPlace, type PastWait } from '@igang/domain';
import type { Tx } from '../platform/transaction.ts';

/** Somebody's number on the list of a course of this type. */
export interface Standing {
  readonly courseTypeId: string;
  readonly position: number;
}

/**
 * How it went with those who stood at these numbers on courses of the same type: the latest two hundred that have begun.
 * The number is theirs in the order in which they came on the list; who left it herself says nothing about places.
 */
export async function chancesAt(tx: Tx, standings: readonly Standing[]): Promise<(standing: Standing) => Chance | undefined> {
  const byType = Map.groupBy(standings, ({ courseTypeId }) => courseTypeId);
  const past = new Map(
    await Promise.all(
      [...byType].map(async ([typeId, alike]) => {
        const positions = [...new Set(alike.map(({ position }) => position))];
        return [typeId, await tx.query<PastWait>(PAST, [typeId, tx.now, positions])] as const;
      }),
    ),
  );
  return ({ courseTypeId, position }) => chanceOfPlace(past.get(courseTypeId) ?? [], position);
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
  SELECT position, offered FROM waited WHERE position = ANY($3::int[]) AND (offered OR state <> 'cancelled')`;
