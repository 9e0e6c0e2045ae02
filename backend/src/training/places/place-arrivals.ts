import { decidePlaces, enrolmentMachine, type PlaceDecision } from '@igang/domain';
import type { CourseStanding } from '../courses/index.ts';
import { demand } from '../../platform/refusal.ts';
import { KNOWN_STANDS } from '../../organisation/identity/index.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type Arrival, author } from '../enrolments/arrival.ts';
import { trainArrivals } from '../certificates/start-training.ts';

/** A place for one more, and nobody who waits for it. */
export const hasRoom = (course: CourseStanding): boolean => decidePlaces(course, 1)[0]?.state === 'confirmed';

/** The people who arrive at one course, in the order in which they came. */
export interface Arrivals {
  readonly course: CourseStanding;
  readonly people: readonly Arrival[];
}

/**
 * The one place where newcomers get a place or a number on the list, in the order given: confirmed while places are free
 * and nobody waits, else the list. Each `course` is locked and freshly read by the caller. One statement for all of them: each
 * becomes (or is found as) a person by her address, if she has one, moves, and has her audit row and her mail.
 * @returns what was decided, by enrolment id
 */
export async function placeArrivals(tx: Tx, ...arrivals: readonly Arrivals[]): Promise<ReadonlyMap<string, PlaceDecision>> {
  const decided = arrivals.flatMap(({ course, people }) => {
    const decisions = decidePlaces(course, people.length);
    return decisions.flatMap((decision, i) => {
      const person = people[i];
      return person === undefined ? [] : [{ course, person, number: i + 1, decision }];
    });
  });
  if (decided.length === 0) return new Map();
  const training = decided.flatMap(({ course, person }) => (course.qualifies ? [person] : []));
  await Promise.all([tx.query(PLACE, [JSON.stringify(decided.map((one) => row(tx, one))), tx.now]), trainArrivals(tx, training)]);
  return new Map(decided.map(({ person, decision }) => [person.enrolmentId, decision]));
}

interface Decided {
  readonly course: CourseStanding;
  readonly person: Arrival;
  readonly number: number;
  readonly decision: PlaceDecision;
}

function row(tx: Tx, { course, person: { enrolmentId, by }, number, decision }: Decided) {
  const action = decision.state === 'confirmed' ? ('confirm' as const) : ('queue' as const);
  const state = demand(enrolmentMachine.decide('applied', action));
  return {
    id: enrolmentId,
    course_id: course.id,
    office_id: course.officeId,
    arrival: course.lastArrival + number,
    state,
    action: `enrolment.${action}`,
    mail: `enrolment.${state}`,
    ...author(by),
    person_id: tx.newId(),
    audit_id: tx.newId(),
    mail_id: tx.newId(),
  };
}

const PLACE = `
  WITH arriving AS (
    SELECT d.*, e.name, e.called, e.email, e.phone, e.language, e.postal_code
    FROM jsonb_to_recordset($1::jsonb)
      AS d(id uuid, course_id uuid, office_id uuid, arrival bigint, state text, action text, mail text, actor_kind text,
        actor_person_id uuid, request_id text, person_id uuid, audit_id uuid, mail_id uuid)
    JOIN enrolment e ON e.id = d.id
  ), owner AS (
    INSERT INTO person (id, name, called, email, phone, language, postal_code, created_at)
    SELECT DISTINCT ON (email) person_id, name, called, email, phone, language, postal_code, $2 FROM arriving
    WHERE email IS NOT NULL ORDER BY email
    ${KNOWN_STANDS}
    RETURNING id, email
  ), placed AS (
    UPDATE enrolment e SET state = a.state, arrival = a.arrival, person_id = o.id, email_confirmed_at = $2, state_changed_at = $2
    FROM arriving a LEFT JOIN owner o ON o.email = a.email WHERE e.id = a.id
  ), audited AS (
    INSERT INTO audit_event (id, at, actor_kind, actor_person_id, action, subject_type, subject_id, office_id, from_state, to_state, request_id)
    SELECT audit_id, $2, actor_kind, actor_person_id, action, 'enrolment', id, office_id, 'applied', state, request_id FROM arriving
  )
  INSERT INTO outbox (id, job, payload, run_at, created_at)
  SELECT mail_id, 'mail.send', jsonb_build_object('kind', mail, 'subjectId', id), $2, $2 FROM arriving WHERE email IS NOT NULL`;
