import { recordHeldCourse } from '../../training/courses/index.ts';
import { venueNamed } from '../../training/venues/index.ts';
import { Refusal } from '../../platform/refusal.ts';
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
  const venue = await venueNamed(tx, officeId, { name: row.venue, address: row.address, postalCode: row.postalCode });
  const { firstDay, lastDay, startsAt, endsAt, capacity } = row;
  const when = { firstDay, lastDay, startsAt, endsAt, capacity };
  const { id } = await recordHeldCourse(tx, { officeId, courseTypeId: type.id, venueId: venue.id, ...when });
  return [['course', id], ...(venue.isNew ? [['venue', venue.id] as const] : [])];
}
