import type { Created, NewCourseType } from '@igang/contracts';
import { slug } from '@igang/domain';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { CourseType } from './course-type.entities.ts';
import { asRow, keepVersion } from './course-type.ts';

/** A new kind of course, open for planning at once. Its code comes from its name, so that two cannot have the same. */
export async function addCourseType(tx: Tx, type: NewCourseType): Promise<Created> {
  demandAccess(tx.actor, 'course-type.manage', {});
  const id = tx.newId();
  await tx.manager.insert(CourseType, { id, code: slug(type.names.nb), ...asRow(type) });
  await keepVersion(tx, id, 1, type);
  return { id };
}
