import type { CourseInterest, Done, InterestView, OfferedTypes } from '@igang/contracts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { forgetAt } from './ask-to-be-told.ts';

/** Twelve months from when she said yes; she can say it again. */
const KEPT = `interval '12 months'`;

/** What she asked for, by the link in her mail; gone when it has ended. */
export async function ownInterest(tx: Tx, id: string): Promise<InterestView> {
  demandAccess(tx.actor, 'interest.ask', {});
  const row = await one<Omit<InterestView, 'expiresAt'> & { expiresAt: Date }>(
    tx,
    `SELECT i.confirmed_at IS NOT NULL AS confirmed, coalesce(pc.place, m.name, i.place) AS place, i.radius_km AS "radiusKm",
       t.names AS "courseType", i.expires_at AS "expiresAt"
     FROM interest i LEFT JOIN course_type t ON t.id = i.course_type_id
     LEFT JOIN postal_code pc ON pc.code = right(i.place, 4) AND i.place NOT LIKE 'k%' LEFT JOIN municipality m ON m.code = right(i.place, 4)
     WHERE i.id = $1 AND i.expires_at > $2`,
    [id, tx.now],
  );
  if (row === undefined) throw new Refusal('link.expired');
  return { ...row, expiresAt: row.expiresAt.toISOString() };
}

/** The address is hers: from now on she hears. */
export async function confirmInterest(tx: Tx, id: string): Promise<Done> {
  demandAccess(tx.actor, 'interest.ask', {});
  const row = await one<{ expiresAt: Date }>(
    tx,
    `WITH confirmed AS (UPDATE interest SET confirmed_at = $2, expires_at = $2::timestamptz + ${KEPT}
       WHERE id = $1 AND confirmed_at IS NULL AND expires_at > $2 RETURNING expires_at)
     SELECT expires_at AS "expiresAt" FROM confirmed`,
    [id, tx.now],
  );
  if (row === undefined) return { done: true };
  await record(tx, { action: 'interest.confirm', subject: ['interest', id], to: 'confirmed' });
  await forgetAt(tx, id, row.expiresAt);
  return { done: true };
}

/** One click, and she is forgotten. Again is as once. */
export async function endInterest(tx: Tx, id: string): Promise<Done> {
  demandAccess(tx.actor, 'interest.ask', {});
  const gone = await tx.query('WITH gone AS (DELETE FROM interest WHERE id = $1 RETURNING id) SELECT id FROM gone', [id]);
  if (gone.length > 0) await record(tx, { action: 'interest.end', subject: ['interest', id], to: 'ended' });
  return { done: true };
}

/** The job at the end of the year, or of the week in which nobody opened the link. */
export async function forgetInterest(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM interest WHERE id = $1 AND expires_at <= $2', [id, tx.now]);
}

/** A course has opened: everybody within reach who asked is written to, once, when it is day. */
export async function tellInterested(tx: Tx, courseId: string): Promise<void> {
  const notices = await tx.query<{ id: string }>(TELL, [courseId, tx.now]);
  await announce(
    tx,
    ...notices.map(({ id }) => ({ job: 'mail.send' as const, payload: { kind: 'interest.course' as const, subjectId: id } })),
  );
}

/** So many are written to when the course opens, as it looks now. */
export async function interestedIn(tx: Tx, courseId: string): Promise<CourseInterest> {
  const course = found(await one<{ officeId: string }>(tx, 'SELECT office_id AS "officeId" FROM course WHERE id = $1', [courseId]));
  demandAccess(tx.actor, 'course.plan', course);
  const counted = await one<{ interested: number }>(
    tx,
    `SELECT count(*)::int AS interested FROM ${IN_REACH}
     WHERE c.id = $1 AND NOT EXISTS (SELECT FROM interest_notice n WHERE n.interest_id = i.id AND n.course_id = c.id)`,
    [courseId, tx.now],
  );
  return { interested: counted?.interested ?? 0 };
}

/** Whoever asked and confirmed, and is near enough to the course `c`. */
const IN_REACH = `course c JOIN venue v ON v.id = c.venue_id
  JOIN interest i ON i.confirmed_at IS NOT NULL AND i.expires_at > $2 AND (i.course_type_id IS NULL OR i.course_type_id = c.course_type_id)
    AND earth_km(i.position, v.position) <= i.radius_km`;
const TELL = `
  INSERT INTO interest_notice (id, interest_id, course_id, told_at)
  SELECT gen_random_uuid(), i.id, c.id, $2 FROM ${IN_REACH}
  WHERE c.id = $1 AND c.state = 'open' AND c.starts_at > $2
  ON CONFLICT (interest_id, course_id) DO NOTHING RETURNING id`;

export async function offeredTypes(tx: Tx): Promise<OfferedTypes> {
  demandAccess(tx.actor, 'catalogue.read', {});
  return { items: await tx.query(`SELECT id, names FROM course_type WHERE closed_on IS NULL ORDER BY qualifies DESC, code`) };
}
