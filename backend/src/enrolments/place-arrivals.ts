import { decidePlaces, enrolmentMachine } from '@igang/domain';
import type { CourseStanding } from '../courses/index.ts';
import { demand } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { startTraining } from './start-training.ts';

/**
 * The one place where newcomers get a place or a number on the list, in the order given: confirmed while places are free
 * and nobody waits, else the list. `course` is locked and freshly read by the caller. One statement for all of them: each
 * becomes (or is found as) a person by her address, moves, and has her audit row and her mail.
 */
export async function placeArrivals(tx: Tx, course: CourseStanding, enrolmentIds: readonly string[]): Promise<void> {
  const decisions = decidePlaces(course, enrolmentIds.length);
  const rows = enrolmentIds.map((id, i) => {
    const action = decisions[i]?.state === 'confirmed' ? ('confirm' as const) : ('queue' as const);
    const state = demand(enrolmentMachine.decide('applied', action));
    const ids = { person_id: tx.newId(), audit_id: tx.newId(), mail_id: tx.newId() };
    return { id, arrival: course.lastArrival + i + 1, state, action: `enrolment.${action}`, mail: `enrolment.${state}`, ...ids };
  });
  await tx.query(PLACE, [
    JSON.stringify(rows),
    tx.now,
    course.id,
    course.officeId,
    course.lastArrival + rows.length,
    tx.actor.kind,
    tx.actor.kind === 'person' ? tx.actor.personId : null,
    tx.requestId,
  ]);
  await startTraining(tx, course, enrolmentIds);
}

const PLACE = `
  WITH arriving AS (
    SELECT d.*, e.name, e.email, e.phone, e.language, e.postal_code
    FROM jsonb_to_recordset($1::jsonb)
      AS d(id uuid, arrival bigint, state text, action text, mail text, person_id uuid, audit_id uuid, mail_id uuid)
    JOIN enrolment e ON e.id = d.id
  ), owner AS (
    INSERT INTO person (id, name, email, phone, language, postal_code, created_at)
    SELECT DISTINCT ON (email) person_id, name, email, phone, language, postal_code, $2 FROM arriving ORDER BY email
    -- What we know of her stands; only what was missing is filled in.
    ON CONFLICT (email) DO UPDATE SET phone = coalesce(person.phone, excluded.phone),
      postal_code = coalesce(person.postal_code, excluded.postal_code)
    RETURNING id, email
  ), counted AS (
    UPDATE course SET last_arrival = $5 WHERE id = $3
  ), placed AS (
    UPDATE enrolment e SET state = a.state, arrival = a.arrival, person_id = o.id, email_confirmed_at = $2, state_changed_at = $2
    FROM arriving a JOIN owner o ON o.email = a.email WHERE e.id = a.id
  ), audited AS (
    INSERT INTO audit_event (id, at, actor_kind, actor_person_id, action, subject_type, subject_id, office_id, from_state, to_state, request_id)
    SELECT audit_id, $2, $6, $7, action, 'enrolment', id, $4, 'applied', state, $8 FROM arriving
  )
  INSERT INTO outbox (id, job, payload, run_at, created_at)
  SELECT mail_id, 'mail.send', jsonb_build_object('kind', mail, 'subjectId', id), $2, $2 FROM arriving`;
