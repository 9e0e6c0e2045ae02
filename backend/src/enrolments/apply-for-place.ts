import type { Done, MailKind, NewEnrolment } from '@igang/contracts';
import { type CourseState, type EnrolmentState, localDate } from '@igang/domain';
import { record } from '../platform/audit-trail.ts';
import { announce } from '../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { mailTo } from './enrolment.ts';

interface Outcome {
  readonly course: { readonly state: CourseState; readonly open: boolean } | null;
  readonly place_known: boolean;
  readonly id: string | null;
}

/**
 * Somebody asks for a place. She holds none until she has confirmed her address; a stranger cannot take places with other
 * people's addresses. Asking again changes nothing and answers the same, so nobody learns who is signed up.
 *
 * The rush comes here: one statement checks the course, writes the enrolment, its audit row and its mail.
 */
export async function applyForPlace(tx: Tx, courseId: string, application: NewEnrolment): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.apply', {});
  const { course, place_known, id } = await write(tx, courseId, application);
  if (course === null || course.state === 'draft') throw new Refusal('access.not-found');
  if (!course.open) throw new Refusal('course.not-open');
  if (!place_known) throw new Refusal('request.invalid', {}, [{ path: 'postalCode', code: 'unknown-place' }]);
  if (id === null) await writeToHerAgain(tx, courseId, application.email);
  return { done: true };
}

async function write(tx: Tx, courseId: string, { name, email, phone, postalCode, language }: NewEnrolment): Promise<Outcome> {
  const ids = { id: tx.newId(), audit_id: tx.newId(), mail_id: tx.newId() };
  const her = [name, email, phone ?? null, postalCode ?? null, language];
  const by = [tx.actor.kind, tx.actor.kind === 'person' ? tx.actor.personId : null, tx.requestId];
  return found(await one<Outcome>(tx, APPLY, [courseId, localDate(tx.now), tx.now, JSON.stringify(ids), ...her, ...by]));
}

const APPLY = `
  WITH wanted AS (
    SELECT id, office_id, state, state = 'open' AND enrolment_deadline >= $2 AND starts_at > $3 AS open FROM course WHERE id = $1
  ), place AS (
    SELECT $8::text IS NULL OR EXISTS (SELECT FROM postal_code WHERE code = $8) AS known
  ), applied AS (
    INSERT INTO enrolment (id, course_id, name, email, phone, postal_code, language, state, source, applied_at, state_changed_at)
    SELECT ids.id, wanted.id, $5, $6, $7, $8, $9, 'applied', 'public', $3, $3
    FROM wanted, place, jsonb_to_record($4::jsonb) AS ids(id uuid) WHERE wanted.open AND place.known
    ON CONFLICT (course_id, email) WHERE state IN ('applied', 'waitlisted', 'offered', 'confirmed', 'attended', 'absent') DO NOTHING
    RETURNING id
  ), audited AS (
    INSERT INTO audit_event (id, at, actor_kind, actor_person_id, action, subject_type, subject_id, office_id, to_state, request_id)
    SELECT ids.audit_id, $3, $10, $11, 'enrolment.apply', 'enrolment', applied.id, wanted.office_id, 'applied', $12
    FROM applied, wanted, jsonb_to_record($4::jsonb) AS ids(audit_id uuid)
  ), mailed AS (
    INSERT INTO outbox (id, job, payload, run_at, created_at)
    SELECT ids.mail_id, 'mail.send', jsonb_build_object('kind', 'enrolment.confirm-address', 'subjectId', applied.id), $3, $3
    FROM applied, jsonb_to_record($4::jsonb) AS ids(mail_id uuid)
  )
  SELECT (SELECT json_build_object('state', state, 'open', open) FROM wanted) AS course, (SELECT known FROM place) AS place_known,
    (SELECT id FROM applied) AS id`;

const MAIL_OF: Partial<Record<EnrolmentState, MailKind>> = {
  applied: 'enrolment.confirm-address',
  'in-review': 'enrolment.in-review',
  confirmed: 'enrolment.confirmed',
  waitlisted: 'enrolment.waitlisted',
  offered: 'enrolment.offered',
};

/** The mail that fits where she is, once more, but not within a minute of anything else that happened to her enrolment. */
async function writeToHerAgain(tx: Tx, courseId: string, email: string): Promise<void> {
  const live = await one<{ id: string; office_id: string; state: EnrolmentState }>(
    tx,
    `SELECT e.id, c.office_id, e.state FROM enrolment e JOIN course c ON c.id = e.course_id
     WHERE e.course_id = $1 AND e.email = $2 AND e.state IN ('applied', 'in-review', 'waitlisted', 'offered', 'confirmed') FOR NO KEY UPDATE OF e`,
    [courseId, email],
  );
  const mail = live === undefined ? undefined : MAIL_OF[live.state];
  if (live === undefined || mail === undefined || (await heardLately(tx, live.id))) return;
  // The link in the mail lives from when she asked: asking again gives it new life.
  if (live.state === 'applied') await tx.query('UPDATE enrolment SET applied_at = $2 WHERE id = $1', [live.id, tx.now]);
  await record(tx, { action: 'enrolment.write-again', subject: ['enrolment', live.id], officeId: live.office_id });
  await announce(tx, mailTo(live.id, mail));
}

const QUIET_MS = 60_000;

async function heardLately(tx: Tx, enrolmentId: string): Promise<boolean> {
  const since = new Date(tx.now.getTime() - QUIET_MS);
  const row = await one(tx, `SELECT FROM audit_event WHERE subject_type = 'enrolment' AND subject_id = $1 AND at > $2 LIMIT 1`, [
    enrolmentId,
    since,
  ]);
  return row !== undefined;
}
