import type { Created, NewCourseType } from '@igang/contracts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { CourseType } from './course.entities.ts';
import { asRow, keepVersion } from './course-type.ts';

/** A new kind of course, open for planning at once. Its code comes from its name, so that two cannot have the same. */
export async function addCourseType(tx: Tx, type: NewCourseType): Promise<Created> {
  demandAccess(tx.actor, 'course-type.manage', {});
  const id = tx.newId();
  await tx.manager.insert(CourseType, { id, code: codeOf(type.names.nb), ...asRow(type) });
  await keepVersion(tx, id, 1, type);
  return { id };
}

const PLAIN: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** `Møte på kveldstid` is `mote-pa-kveldstid`. */
function codeOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => PLAIN[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
