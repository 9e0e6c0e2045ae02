import type { MailKind, NewEnrolment } from '@igang/contracts';
import {
  BEFORE_THE_COURSE,
  type CourseState,
  type EnrolmentState,
  instantBefore,
  LIVE_ENROLMENT,
  localDate,
  mayBeSameName,
} from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import type { Settled } from '../../platform/idempotency.ts';
import { announce } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import type { Change } from '../../platform/unit-of-work.ts';
import { author } from '../enrolments/arrival.ts';
import { mailTo } from '../enrolments/enrolment.ts';
import { applyAnew } from '../enrolments/note-on.ts';

/** Somebody asks for a place on a course. */
export interface Application extends Change {
  readonly courseId: string;
  readonly person: NewEnrolment;
}

interface Outcome {
  readonly course: { readonly state: CourseState; readonly open: boolean } | null;
  readonly place_known: boolean;
  /** The enrolment that was written; null when she had one. */
  readonly id: string | null;
}

/**
 * People ask for places. They hold none until they have confirmed their addresses; a stranger cannot take places with other
 * people's addresses. Asking again changes nothing and answers the same, so nobody learns who is signed up.
 *
 * The rush comes here: one statement checks the courses and writes the enrolments, their audit rows and their mails.
 * @returns for each the id of the new enrolment, null when there was one already, or why there is none
 */
export async function applyForPlaces(tx: Tx, applications: readonly Application[]): Promise<Settled<string | null>[]> {
  if (applications.length === 0) return [];
  const rows = applications.map((application, number) => row(tx, application, number));
  const outcomes = await tx.query<Outcome>(APPLY, [JSON.stringify(rows), localDate(tx.now), tx.now]);
  const settled: Settled<string | null>[] = [];
  for (const [i, application] of applications.entries()) settled.push(await settledAs(tx, application, outcomes[i]));
  return settled;
}

function row(tx: Tx, { courseId, person, ...by }: Application, number: number) {
  const { name, called, email, phone, postalCode, language } = person;
  const her = { name, called, email, phone, postal_code: postalCode, language };
  return { number, course_id: courseId, ...her, ...author(by), id: tx.newId(), audit_id: tx.newId(), mail_id: tx.newId() };
}

async function settledAs(tx: Tx, { courseId, person, ...by }: Application, outcome: Outcome | undefined): Promise<Settled<string | null>> {
  const refusal = whyNot(outcome);
  if (refusal !== undefined) return { refusal };
  const id = outcome?.id ?? null;
  if (id === null) await writeAgain({ ...tx, ...by }, courseId, person);
  return { answer: id };
}

function whyNot(outcome: Outcome | undefined): Refusal | undefined {
  const course = outcome?.course ?? null;
  if (course === null || course.state === 'draft') return new Refusal('access.not-found');
  if (!course.open) return new Refusal('course.not-open');
  if (outcome?.place_known !== true) return new Refusal('request.invalid', {}, [{ path: 'postalCode', code: 'unknown-place' }]);
  return undefined;
}

const APPLY = `
  WITH asked AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS a(number int, course_id uuid, name text, called text, email citext, phone text, postal_code text, language text, actor_kind text,
        actor_person_id uuid, request_id text, id uuid, audit_id uuid, mail_id uuid)
  ), wanted AS (
    SELECT id, office_id, state, state = 'open' AND enrolment_deadline >= $2 AND starts_at > $3 AS open
    FROM course WHERE id IN (SELECT course_id FROM asked)
  ), examined AS (
    SELECT asked.*, wanted.office_id, wanted.state, wanted.open,
      asked.postal_code IS NULL OR EXISTS (SELECT FROM postal_code WHERE code = asked.postal_code) AS place_known
    FROM asked LEFT JOIN wanted ON wanted.id = asked.course_id
  ), applied AS (
    INSERT INTO enrolment (id, course_id, name, called, email, phone, postal_code, language, state, source, applied_at, state_changed_at)
    SELECT id, course_id, name, called, email, phone, postal_code, language, 'applied', 'public', $3, $3
    FROM examined WHERE open AND place_known ORDER BY number
    ON CONFLICT (course_id, email) WHERE state IN ${sqlSet(LIVE_ENROLMENT)} DO NOTHING
    RETURNING id
  ), audited AS (
    INSERT INTO audit_event (id, at, actor_kind, actor_person_id, action, subject_type, subject_id, office_id, to_state, request_id)
    SELECT audit_id, $3, actor_kind, actor_person_id, 'enrolment.apply', 'enrolment', id, office_id, 'applied', request_id
    FROM applied JOIN examined USING (id)
  ), mailed AS (
    INSERT INTO outbox (id, job, payload, run_at, created_at)
    SELECT mail_id, 'mail.send', jsonb_build_object('kind', 'enrolment.confirm-address', 'subjectId', id), $3, $3
    FROM applied JOIN examined USING (id)
  )
  SELECT CASE WHEN e.state IS NOT NULL THEN json_build_object('state', e.state, 'open', e.open) END AS course, e.place_known,
    a.id
  FROM examined e LEFT JOIN applied a ON a.id = e.id ORDER BY e.number`;

const MAIL_OF: Partial<Record<EnrolmentState, MailKind>> = {
  applied: 'enrolment.confirm-address',
  'in-review': 'enrolment.in-review',
  confirmed: 'enrolment.confirmed',
  waitlisted: 'enrolment.waitlisted',
  offered: 'enrolment.offered',
};

interface Live {
  readonly id: string;
  readonly name: string;
  readonly office_id: string;
  readonly state: EnrolmentState;
}

/**
 * Somebody has signed up with this address. Is it she, the mail that fits where she is comes once more; is it another who shares the
 * address, the mail says so, since an address is one person's on a course and nobody may think she is signed up when she is not.
 */
export async function writeAgain(tx: Tx, courseId: string, { name, email }: Pick<NewEnrolment, 'name' | 'email'>): Promise<void> {
  const live = await liveOn(tx, courseId, email);
  if (live === undefined) return;
  if (mayBeSameName(live.name, name)) await writeToHerAgain(tx, live);
  else await tellOfSharing(tx, live);
}

async function tellOfSharing(tx: Tx, live: Live): Promise<void> {
  if (await heardLately(tx, live.id, [TOLD_OF_SHARING])) return;
  await record(tx, { action: TOLD_OF_SHARING, subject: ['enrolment', live.id], officeId: live.office_id });
  await announce(tx, mailTo(live.id, 'enrolment.same-address'));
}

function liveOn(tx: Tx, courseId: string, email: string): Promise<Live | undefined> {
  return one<Live>(
    tx,
    `SELECT e.id, e.name, c.office_id, e.state FROM enrolment e JOIN course c ON c.id = e.course_id
     WHERE e.course_id = $1 AND e.email = $2 AND e.state IN ${sqlSet(BEFORE_THE_COURSE)} FOR NO KEY UPDATE OF e`,
    [courseId, email],
  );
}

/** The mail that fits where she is, once more, but not within a minute of anything else that happened to her enrolment. */
async function writeToHerAgain(tx: Tx, live: Live): Promise<void> {
  const mail = MAIL_OF[live.state];
  if (mail === undefined || (await heardLately(tx, live.id))) return;
  if (live.state === 'applied') await applyAnew(tx, live.id);
  await record(tx, { action: 'enrolment.write-again', subject: ['enrolment', live.id], officeId: live.office_id });
  await announce(tx, mailTo(live.id, mail));
}

const TOLD_OF_SHARING = 'enrolment.same-address';
const QUIET_MINUTES = 1;

async function heardLately(tx: Tx, enrolmentId: string, of: readonly string[] | null = null): Promise<boolean> {
  const since = instantBefore(tx.now, { minutes: QUIET_MINUTES });
  const row = await one(
    tx,
    `SELECT FROM audit_event WHERE subject_type = 'enrolment' AND subject_id = $1 AND at > $2
    AND ($3::text[] IS NULL OR action = ANY ($3)) LIMIT 1`,
    [enrolmentId, since, of],
  );
  return row !== undefined;
}
