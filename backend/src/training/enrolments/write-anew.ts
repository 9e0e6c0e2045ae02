import { instantBefore } from '@igang/domain';
import type { Done } from '@igang/contracts';
import { takesConfirmations } from '../courses/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { lockEnrolment, mailTo } from './enrolment.ts';

/** A stranger's address is not ours to fill: one mail in five minutes, and a few a day. */
const APART_MINUTES = 5;
const MOST_A_DAY = 4;

/** The office sends the first mail once more. Its link has a full life, and the one before opens nothing any longer. */
export async function writeAnew(tx: Tx, enrolmentId: string): Promise<Done> {
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  demandAccess(tx.actor, 'enrolment.manage', { officeId: course.officeId });
  if (enrolment.state !== 'applied')
    throw new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'confirm' });
  if (!takesConfirmations(course, tx.now)) throw new Refusal('course.not-open');
  await demandQuiet(tx, enrolmentId);
  await tx.query('UPDATE enrolment SET applied_at = $2, link_edition = link_edition + 1 WHERE id = $1', [enrolmentId, tx.now]);
  await record(tx, { action: 'enrolment.write-anew', subject: ['enrolment', enrolmentId], officeId: course.officeId });
  await announce(tx, mailTo(enrolmentId, 'enrolment.confirm-address'));
  return { done: true };
}

async function demandQuiet(tx: Tx, enrolmentId: string): Promise<void> {
  const asked = await one<{ lately: number; today: number }>(
    tx,
    `SELECT count(*) FILTER (WHERE at > $2)::int AS lately, count(*)::int AS today FROM audit_event
     WHERE subject_type = 'enrolment' AND subject_id = $1 AND action IN ('enrolment.apply', 'enrolment.write-again', 'enrolment.write-anew') AND at > $3`,
    [enrolmentId, instantBefore(tx.now, { minutes: APART_MINUTES }), instantBefore(tx.now, { hours: 24 })],
  );
  if (asked !== undefined && (asked.lately > 0 || asked.today >= MOST_A_DAY)) throw new Refusal('enrolment.mailed-lately');
}
