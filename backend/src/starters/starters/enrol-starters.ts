import { largestTown } from '../../organisation/offices/index.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Somebody with a sign-up to a course that qualifies, and whose doing it was. */
export interface Enrolling {
  readonly id: string;
  readonly audit_id: string;
  readonly actor_kind: string;
  readonly actor_person_id: string | null;
  readonly request_id: string;
}

/**
 * Who has a place is a starter in training and who waits an applicant, at home in her postal code, else where the course is held, else in
 * the largest municipality of its office, or of the country where it has none. Somebody who already is further is left as she is. One
 * statement for all, with their audit rows.
 */
export async function enrolStarters(tx: Tx, rows: readonly Enrolling[]): Promise<void> {
  await tx.query(TRAIN, [JSON.stringify(rows), tx.now]);
}

const TRAIN = `
  WITH enrolled AS (
    SELECT x.*, c.office_id, e.person_id, CASE e.state WHEN 'confirmed' THEN 'in-training' ELSE 'applicant' END AS state,
      coalesce(home.lat, v.lat, town.lat) AS lat, coalesce(home.lon, v.lon, town.lon) AS lon
    FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, audit_id uuid, actor_kind text, actor_person_id uuid, request_id text)
    JOIN enrolment e ON e.id = x.id AND e.person_id IS NOT NULL
    JOIN course c ON c.id = e.course_id LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code home ON home.code = e.postal_code
    LEFT JOIN LATERAL (SELECT lat, lon FROM ${largestTown('c.office_id', "($2::timestamptz AT TIME ZONE 'Europe/Oslo')::date")} AS largest
                       WHERE home.code IS NULL AND v.id IS NULL) AS town ON true
  ), moved AS (
    INSERT INTO starter (person_id, office_id, state, state_changed_at, lat, lon)
    -- Once a person, with the best that she has here: she may be on two courses of the same batch.
    SELECT DISTINCT ON (person_id) person_id, office_id, state, $2, lat, lon FROM enrolled ORDER BY person_id, state DESC
    ON CONFLICT (person_id) DO UPDATE SET state = excluded.state, state_changed_at = excluded.state_changed_at
      WHERE starter.state = 'applicant' AND excluded.state = 'in-training'
    RETURNING person_id, state, office_id
  )
  INSERT INTO audit_event (id, at, actor_kind, actor_person_id, action, subject_type, subject_id, office_id, to_state, request_id)
  SELECT DISTINCT ON (m.person_id) e.audit_id, $2, e.actor_kind, e.actor_person_id, 'starter.enrol', 'starter', m.person_id, m.office_id,
    m.state, e.request_id
  FROM moved m JOIN enrolled e USING (person_id, state) ORDER BY m.person_id, e.audit_id`;
