import type { CourseAsTold } from '@igang/domain';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { CourseChangeRow } from './course.entities.ts';

/** A course as it is told, with its trainers by id: names are looked up when a mail is written. */
export type CourseAsKept = Omit<CourseAsTold, 'trainers'> & { readonly trainerIds: readonly string[] };

/** Where a course is, as on an envelope: its rooms, the house, the address. Aliases c, v and pc as elsewhere. */
export const WHERE = `concat_ws(', ', nullif((SELECT string_agg(DISTINCT d.room, ', ') FROM course_day d WHERE d.course_id = c.id AND d.room <> ''), ''),
  v.name, v.address, nullif(concat_ws(' ', v.postal_code, pc.place), ''))`;

/** `CourseAsKept` of the course called `c`. */
export const AS_KEPT = `jsonb_build_object('venue', ${WHERE}, 'isOnline', c.form <> 'physical', 'link', c.online_link,
  'days', (SELECT coalesce(jsonb_agg(jsonb_build_object('date', d.date, 'startsAt', to_char(d.starts_at, 'HH24:MI'),
     'endsAt', to_char(d.ends_at, 'HH24:MI')) ORDER BY d.number), '[]') FROM course_day d WHERE d.course_id = c.id),
  'trainerIds', (SELECT coalesce(jsonb_agg(DISTINCT ct.person_id), '[]') FROM course_trainer ct JOIN course_day d ON d.id = ct.course_day_id
     WHERE d.course_id = c.id))`;

/**
 * For mails, with `NEWS_JOIN`: as the course `c` is, as it was before the first change since she was told (null when there was none), that
 * change, and what all who led it then or now are called.
 */
export const NEWS_COLUMNS = `${AS_KEPT} AS "asIs", change.id AS "changeId", change.before AS "asTold",
  (SELECT coalesce(jsonb_object_agg(k.id, k.name), '{}') FROM person k
   WHERE k.id::text IN (SELECT jsonb_array_elements_text(change.before -> 'trainerIds'))
     OR k.id IN (SELECT ct.person_id FROM course_trainer ct JOIN course_day d ON d.id = ct.course_day_id WHERE d.course_id = c.id)) AS "trainerNames"`;
export const NEWS_JOIN = (toldAt: string): string => `LEFT JOIN LATERAL (SELECT x.id, x.before FROM course_change x
  WHERE x.course_id = c.id AND x.changed_at >= ${toldAt} ORDER BY x.changed_at, x.id LIMIT 1) change ON true`;

export async function courseAsKept(tx: Tx, courseId: string): Promise<CourseAsKept> {
  const row = await one<{ kept: CourseAsKept }>(
    tx,
    `SELECT ${AS_KEPT} AS kept FROM course c LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code WHERE c.id = $1`,
    [courseId],
  );
  return found(row).kept;
}

/** Writes down how it was before this change, so that everybody can be told what is new to her. */
export async function keepChange(tx: Tx, courseId: string, before: CourseAsKept): Promise<void> {
  await tx.manager.insert(CourseChangeRow, { id: tx.newId(), courseId, changedAt: tx.now, before });
}
