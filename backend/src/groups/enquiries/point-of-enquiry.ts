import { localDate } from '@igang/domain';
import { type PlacePoint, readsHere } from '../../organisation/geography/index.ts';
import { responsibleOffice } from '../../organisation/offices/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

export interface OpenPoint {
  readonly id: string;
  readonly municipalityCode: string;
  /** The offices for which somebody reads there. */
  readonly officeIds: readonly string[];
}

/** An open contact point where somebody reads what is sent to it. */
export function openPoint(tx: Tx, id: string): Promise<OpenPoint | undefined> {
  return one<OpenPoint>(
    tx,
    `SELECT c.id, c.municipality_code AS "municipalityCode",
       ARRAY(SELECT DISTINCT r.office_id FROM role_grant r WHERE r.contact_point_id = c.id AND r.ended_at IS NULL ORDER BY 1) AS "officeIds"
     FROM contact_point c WHERE c.id = $1 AND (c.closed_on IS NULL OR c.closed_on > $2) AND ${readsHere('c.id')}`,
    [id, localDate(tx.now)],
  );
}

/** The same of one office: a point of another area is as one that is not. */
export async function pointOfOffice(tx: Tx, id: string, officeId: string): Promise<OpenPoint> {
  const point = await openPoint(tx, id);
  if (point?.officeIds.includes(officeId) !== true) throw new Refusal('access.not-found');
  return point;
}

/** The office whose people read at the point she chose, else the one that answers for the place she lives in. */
export async function officeFor(tx: Tx, point: OpenPoint | undefined, place: PlacePoint): Promise<string | undefined> {
  const nearest = await responsibleOffice(tx, point?.municipalityCode ?? place.municipalityCode);
  if (point === undefined || (nearest !== undefined && point.officeIds.includes(nearest))) return nearest;
  return point.officeIds[0];
}
