import { BEFORE_HELD } from '@igang/domain';
import type { DoorCode, DoorView } from '@igang/contracts';
import { trainerIdsOf } from '../courses/index.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { qrPath } from '../../platform/files/qr-code.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { doorUrl } from '../enrolments/enrolment-links.ts';

/** Whom a code shown at the door is about, for those who run her course. To anybody else it is nothing. */
export async function atDoor(tx: Tx, enrolmentId: string): Promise<DoorView> {
  const row = found(
    await one<DoorView & { officeId: string }>(
      tx,
      `SELECT e.id AS "enrolmentId", c.id AS "courseId", c.office_id AS "officeId" FROM enrolment e JOIN course c ON c.id = e.course_id
       WHERE e.id = $1`,
      [enrolmentId],
    ),
  );
  const { officeId, ...view } = row;
  demandAccess(tx.actor, 'course.run', { officeId, personIds: await trainerIdsOf(tx, view.courseId) });
  return view;
}

/** The code for her own page, while she has a place in a course that is not over. */
export async function doorCode(tx: Tx, enrolmentId: string, site: { url: string; secret: string }): Promise<DoorCode> {
  demandAccess(tx.actor, 'enrolment.see-own', { enrolmentId });
  const row = found(
    await one<{ endsAt: Date }>(
      tx,
      `SELECT c.ends_at AS "endsAt" FROM enrolment e JOIN course c ON c.id = e.course_id
       WHERE e.id = $1 AND e.state = 'confirmed' AND c.state IN ${sqlSet(BEFORE_HELD)} AND c.ends_at > $2`,
      [enrolmentId, tx.now],
    ),
  );
  return qrPath(doorUrl(site, enrolmentId, row.endsAt));
}
