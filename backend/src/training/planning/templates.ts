import type { CourseTemplate, Created, Done, Page, TemplateContent, TemplateQuery } from '@igang/contracts';
import type { z } from 'zod';
import { record } from '../../platform/audit-trail.ts';
import { keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { courseFor } from '../courses/index.ts';
import { CourseTemplateRow } from './planning.entities.ts';

/** Keeps a course without its dates, to begin from another time. */
export async function saveTemplate(tx: Tx, courseId: string, name: string): Promise<Created> {
  const { officeId } = await courseFor(tx, 'course.plan', courseId);
  const { content } = found(await one<{ content: TemplateContent }>(tx, CONTENT, [courseId]));
  const id = tx.newId();
  const createdById = tx.actor.kind === 'person' ? tx.actor.personId : null;
  await tx.manager.insert(CourseTemplateRow, { id, officeId, name, content, createdAt: tx.now, createdById });
  await record(tx, { action: 'template.save', subject: ['course-template', id], officeId });
  return { id };
}

export async function removeTemplate(tx: Tx, id: string): Promise<Done> {
  const template = found(await one<{ officeId: string }>(tx, 'SELECT office_id AS "officeId" FROM course_template WHERE id = $1', [id]));
  demandAccess(tx.actor, 'course.plan', template);
  await tx.query('DELETE FROM course_template WHERE id = $1', [id]);
  await record(tx, { action: 'template.remove', subject: ['course-template', id], officeId: template.officeId });
  return { done: true };
}

interface Row extends Omit<CourseTemplate, 'createdAt'> {
  readonly createdAt: Date;
}

/** An office's templates by name. */
export async function templates(tx: Tx, { officeId, cursor, limit }: z.infer<typeof TemplateQuery>): Promise<Page<CourseTemplate>> {
  demandAccess(tx.actor, 'course.plan', { officeId });
  const [name = null, id = null] = keyOf(cursor, 'text', 'id') ?? [];
  const rows = await tx.query<Row>(
    `SELECT id, name, created_at AS "createdAt", content FROM course_template
     WHERE office_id = $1 AND ($2::text IS NULL OR (name, id) > ($2, $3::uuid)) ORDER BY name, id LIMIT $4`,
    [officeId, name, id, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.name, row.id],
    (row) => ({ ...row, createdAt: row.createdAt.toISOString() }),
  );
}

const CONTENT = `
  SELECT json_build_object('courseTypeId', c.course_type_id, 'form', c.form, 'venueId', c.venue_id, 'capacity', c.capacity,
    'minimumPlaces', c.minimum_places, 'message', coalesce(c.message, ''),
    'room', coalesce((SELECT min(r.room) FROM course_day d JOIN course_room r ON r.course_day_id = d.id
                      WHERE d.course_id = c.id AND r.venue_room_id IS NULL AND r.room <> ''), ''),
    'trainerIds', ARRAY(SELECT DISTINCT t.person_id FROM course_day d JOIN course_trainer t ON t.course_day_id = d.id WHERE d.course_id = c.id),
    'days', (SELECT json_agg(json_build_object('after', d.date - c.first_day, 'startsAt', to_char(d.starts_at, 'HH24:MI'),
               'endsAt', to_char(d.ends_at, 'HH24:MI'),
               'roomIds', ARRAY(SELECT r.venue_room_id FROM course_room r WHERE r.course_day_id = d.id AND r.venue_room_id IS NOT NULL))
               ORDER BY d.number) FROM course_day d WHERE d.course_id = c.id)) AS content
  FROM course c WHERE c.id = $1`;
