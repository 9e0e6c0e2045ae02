import type { Done } from '@igang/contracts';
import { record } from '../../platform/audit-trail.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { courseFor } from './course.ts';

/** What hangs on a draft, in the order in which it can go. Rooms and trainers go with their days. */
const PARTS = ['course_day', 'dropped_course_day', 'question'] as const;

/** A draft that was a mistake is gone, and so is everything it held. Nobody has heard of it, so nobody is told. */
export async function discardDraft(tx: Tx, courseId: string): Promise<Done> {
  const course = await courseFor(tx, 'course.plan', courseId);
  const imported = await one(tx, 'SELECT FROM import_batch WHERE course_id = $1 LIMIT 1', [courseId]);
  if (course.state !== 'draft' || imported !== undefined)
    throw new Refusal('course.not-possible', { machine: 'course', state: course.state, action: 'discard' });
  for (const part of PARTS) await tx.query(`DELETE FROM ${part} WHERE course_id = $1`, [courseId]);
  await tx.query('DELETE FROM course WHERE id = $1', [courseId]);
  await record(tx, { action: 'course.discard', subject: ['course', courseId], officeId: course.officeId, from: 'draft' });
  return { done: true };
}
