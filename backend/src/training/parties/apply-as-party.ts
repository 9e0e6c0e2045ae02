import { instantBefore } from '@igang/domain';
import type { Done, NewParty } from '@igang/contracts';
import { isOpen, lockCourse } from '../courses/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { planForgetting } from '../answers/answers.ts';

/**
 * One person asks for places for several. Nothing is held and nobody else is written to before she has confirmed her own
 * address; whoever the others are, they are only names in a party until then. Asking again replaces what was asked.
 */
export async function applyAsParty(tx: Tx, courseId: string, party: NewParty): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.apply', {});
  const course = await lockCourse(tx, courseId);
  if (course.state === 'draft') throw new Refusal('access.not-found');
  if (!isOpen(course, tx.now)) throw new Refusal('course.not-open');
  // Approval looks at each person for herself: "all or nobody" could not be promised.
  if (course.approvalRequired) throw new Refusal('party.not-possible');
  if (await askedJustNow(tx, courseId, party.organiser.email)) return { done: true };
  await tx.query('DELETE FROM party WHERE course_id = $1 AND organiser_email = $2 AND confirmed_at IS NULL', [
    courseId,
    party.organiser.email,
  ]);
  const id = await write(tx, courseId, party);
  await record(tx, { action: 'party.apply', subject: ['party', id], officeId: course.officeId });
  await announce(tx, { job: 'mail.send', payload: { kind: 'party.confirm-address', subjectId: id } });
  await planForgetting(tx);
  return { done: true };
}

const QUIET_MINUTES = 1;

async function askedJustNow(tx: Tx, courseId: string, email: string): Promise<boolean> {
  const since = instantBefore(tx.now, { minutes: QUIET_MINUTES });
  const sql = 'SELECT FROM party WHERE course_id = $1 AND organiser_email = $2 AND confirmed_at IS NULL AND applied_at > $3 LIMIT 1';
  return (await one(tx, sql, [courseId, email, since])) !== undefined;
}

async function write(tx: Tx, courseId: string, { organiser, language, mode, people }: NewParty): Promise<string> {
  const id = tx.newId();
  await tx.query(
    `INSERT INTO party (id, course_id, organiser_name, organiser_email, language, mode, applied_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, courseId, organiser.name, organiser.email, language, mode, tx.now],
  );
  await tx.query(
    `INSERT INTO party_member (party_id, number, name, email)
     SELECT $1, number, name, email FROM jsonb_to_recordset($2::jsonb) AS m(number smallint, name text, email citext)`,
    [id, JSON.stringify(people.map((person, i) => ({ number: i + 1, ...person })))],
  );
  return id;
}
