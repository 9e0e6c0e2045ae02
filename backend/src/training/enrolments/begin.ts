import type { NewParticipant } from '@igang/contracts';
import type { CourseStanding } from '../courses/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { one, type Tx } from '../../platform/transaction.ts';

type Where = Pick<CourseStanding, 'id' | 'officeId'>;

/** She applied herself and has not confirmed: the office vouches for her, with what the office has. Undefined when there is none such. */
export async function takeOver(tx: Tx, courseId: string, person: NewParticipant): Promise<string | undefined> {
  const { name, email, phone, postalCode, language } = person;
  if (email === undefined) return undefined;
  const row = await one<{ id: string }>(
    tx,
    `WITH taken_over AS (
       UPDATE enrolment SET name = $3, phone = coalesce($4, phone), postal_code = coalesce($5, postal_code), language = $6, source = 'staff'
       WHERE course_id = $1 AND email = $2 AND state = 'applied' RETURNING id)
     SELECT id FROM taken_over`,
    [courseId, email, name, phone ?? null, postalCode ?? null, language],
  );
  return row?.id;
}

export async function beginByStaff(tx: Tx, course: Where, person: NewParticipant): Promise<string> {
  const id = tx.newId();
  await tx.query(
    `INSERT INTO enrolment (id, course_id, name, email, phone, postal_code, language, state, source, applied_at, state_changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'applied', 'staff', $8, $8)`,
    [id, course.id, person.name, person.email ?? null, person.phone ?? null, person.postalCode ?? null, person.language, tx.now],
  );
  await trail(tx, course, [id]);
  return id;
}

/** On another course by the office. What she had by a further choice, she has by it still: saying yes to her first choice later gives it back. */
export async function beginMoved(tx: Tx, course: Where, fromId: string): Promise<string> {
  const id = tx.newId();
  await tx.query(
    `INSERT INTO enrolment (id, course_id, name, called, email, phone, postal_code, language, state, source, applied_at, state_changed_at, stay_on_list, chain_id)
     SELECT $1, $2, name, called, email, phone, postal_code, language, 'applied', 'staff', $4, $4, stay_on_list, nullif(chain_id, id)
     FROM enrolment WHERE id = $3`,
    [id, course.id, fromId, tx.now],
  );
  await trail(tx, course, [id]);
  return id;
}

/** On a further choice of hers, beside the first: from now on they are a chain. */
export async function beginNext(tx: Tx, course: Where, firstId: string): Promise<string> {
  const id = tx.newId();
  await tx.query('UPDATE enrolment SET chain_id = id WHERE id = $1', [firstId]);
  await tx.query(
    `INSERT INTO enrolment (id, course_id, name, called, email, phone, postal_code, language, state, source, applied_at, state_changed_at, chain_id)
     SELECT $1, $2, name, called, email, phone, postal_code, language, 'applied', source, $4, $4, $3 FROM enrolment WHERE id = $3`,
    [id, course.id, firstId, tx.now],
  );
  await trail(tx, course, [id]);
  return id;
}

interface Invited {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Those whom somebody else has signed up, with the ids they are to have. */
export async function beginInvited(tx: Tx, course: Where, language: string, people: readonly Invited[]): Promise<void> {
  await tx.query(
    `INSERT INTO enrolment (id, course_id, name, email, language, state, source, applied_at, state_changed_at)
     SELECT id, $2, name, email, $3, 'applied', 'public', $4, $4 FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, name text, email citext)`,
    [JSON.stringify(people), course.id, language, tx.now],
  );
  const ids = people.map(({ id }) => id);
  await trail(tx, course, ids);
}

async function trail(tx: Tx, { officeId }: Where, ids: readonly string[]): Promise<void> {
  const begun = { action: 'enrolment.apply', officeId, to: 'applied' };
  await record(tx, ...ids.map((id) => ({ ...begun, subject: ['enrolment', id] as const })));
}
