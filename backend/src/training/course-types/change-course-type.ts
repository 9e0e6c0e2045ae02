import type { CourseTypeChange, Done } from '@igang/contracts';
import { changeCourseType as mayChange } from '@igang/domain';
import { demand, demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { CourseType } from './course-type.entities.ts';
import { asRow, keepVersion, lockCourseType } from './course-type.ts';

/** Writes a type over the one that was read at `version`, as far as the courses that stand on it allow. */
export async function changeCourseType(tx: Tx, id: string, { version, ...type }: CourseTypeChange): Promise<Done> {
  demandAccess(tx.actor, 'course-type.manage', {});
  const before = await lockCourseType(tx, id);
  if (before.version !== version) throw new Refusal('change.conflict');
  const row = asRow(type);
  demand(mayChange(before, row, before.courses));
  await tx.manager.update(CourseType, { id }, { ...row, version: version + 1 });
  await keepVersion(tx, id, version + 1, type);
  return { done: true };
}
