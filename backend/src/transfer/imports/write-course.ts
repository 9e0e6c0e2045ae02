import { recordHeldCourse } from '../../training/courses/index.ts';
import { postalPlace } from '../../organisation/geography/index.ts';
import { found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import type { ImportStanding } from './import.ts';
import type { CourseInRow } from './read-row.ts';
import type { Made, RowToWrite } from './write-import.ts';

/** A course of long ago, at a venue the office has or gets by it. */
export async function writeCourse(tx: Tx, { officeId }: ImportStanding, { parsed }: RowToWrite): Promise<Made> {
  const row = parsed as CourseInRow;
  const type = await one<{ id: string }>(
    tx,
    `SELECT id FROM course_type t WHERE lower(code) = lower($1) OR lower($1) IN (SELECT lower(value) FROM jsonb_each_text(t.names)) ORDER BY code LIMIT 1`,
    [row.courseType],
  );
  if (type === undefined) throw new Refusal('request.invalid', {}, [{ path: 'courseType', code: 'choice' }]);
  const venue = await venueFor(tx, officeId, row);
  const { firstDay, lastDay, startsAt, endsAt, capacity } = row;
  const when = { firstDay, lastDay, startsAt, endsAt, capacity };
  const { id } = await recordHeldCourse(tx, { officeId, courseTypeId: type.id, venueId: venue.id, ...when });
  return [['course', id], ...(venue.isNew ? [['venue', venue.id] as const] : [])];
}

async function venueFor(tx: Tx, officeId: string, { venue, address, postalCode }: CourseInRow): Promise<{ id: string; isNew: boolean }> {
  const known = await one<{ id: string }>(
    tx,
    'SELECT id FROM venue WHERE office_id = $1 AND lower(name) = lower($2) AND postal_code = $3 ORDER BY id LIMIT 1',
    [officeId, venue, postalCode],
  );
  if (known !== undefined) return { ...known, isNew: false };
  await postalPlace(tx, postalCode);
  const row = await one<{ id: string }>(
    tx,
    `INSERT INTO venue (id, office_id, name, address, postal_code, lat, lon)
     SELECT $1, $2, $3, $4, code, lat, lon FROM postal_code WHERE code = $5 RETURNING id`,
    [tx.newId(), officeId, venue, address, postalCode],
  );
  return { ...found(row), isNew: true };
}
