import type { Done } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { lockCourseType } from './course-type.ts';

/** No new courses of this type from today; those planned go on. Saying it twice changes nothing. */
export async function closeCourseType(tx: Tx, id: string): Promise<Done> {
  demandAccess(tx.actor, 'course-type.manage', {});
  const { closedOn } = await lockCourseType(tx, id);
  if (closedOn === null) await setClosed(tx, id, localDate(tx.now));
  return { done: true };
}

/** The type can be planned again. */
export async function reopenCourseType(tx: Tx, id: string): Promise<Done> {
  demandAccess(tx.actor, 'course-type.manage', {});
  const { closedOn } = await lockCourseType(tx, id);
  if (closedOn !== null) await setClosed(tx, id, null);
  return { done: true };
}

async function setClosed(tx: Tx, id: string, on: string | null): Promise<void> {
  await tx.query('UPDATE course_type SET closed_on = $2 WHERE id = $1', [id, on]);
  await record(tx, { action: on === null ? 'course-type.reopen' : 'course-type.close', subject: ['course-type', id] });
}
