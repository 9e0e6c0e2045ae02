import { LOOKING } from '@igang/domain';
import type { OfficeHandOver, OfficeMove } from '../../organisation/identity/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

interface Where extends OfficeMove {
  readonly countyCode: string;
}

/** Who looks for a group in the county is helped by another office from now on. Who is invited to a group stays with the group's. */
export async function moveEnquiries(tx: Tx, { fromIds, toId, contactPointIds, countyCode }: Where): Promise<void> {
  const moved = await tx.query<{ id: string }>(MOVE, [fromIds, toId, contactPointIds, countyCode]);
  await record(tx, ...moved.map(({ id }) => ({ action: 'enquiry.move', subject: ['enquiry', id] as const, officeId: toId, to: toId })));
}

/** With a point when she chose one, else by where she lives. */
const MOVE = `
  WITH moved AS (
    UPDATE enquiry e SET office_id = $2, version = version + 1
    WHERE office_id = ANY ($1::uuid[]) AND state IN ${sqlSet(LOOKING)}
      AND CASE WHEN contact_point_id IS NULL
        THEN (SELECT county_code FROM municipality m WHERE m.code = e.municipality_code) = $4 ELSE contact_point_id = ANY ($3::uuid[]) END
    RETURNING id)
  SELECT id FROM moved`;

/** Nobody reads at the contact point any more: its office helps those who look for a group by it. */
export async function releaseFromPoint(tx: Tx, contactPointId: string, officeId: string): Promise<void> {
  const released = await tx.query<{ id: string }>(RELEASE, [contactPointId]);
  await record(
    tx,
    ...released.map(({ id }) => ({
      action: 'enquiry.pass-on',
      subject: ['enquiry', id] as const,
      officeId,
      from: contactPointId,
      to: 'office',
    })),
  );
}

const RELEASE = `
  WITH released AS (
    UPDATE enquiry SET contact_point_id = NULL, version = version + 1 WHERE contact_point_id = $1 AND state IN ${sqlSet(LOOKING)} RETURNING id)
  SELECT id FROM released`;

interface OfficeEnquiries {
  readonly enquiries: number;
  readonly unproved: number;
}

/** Those who look for a group or have one through us, and those who have not proved their address yet. */
export async function enquiriesOf(tx: Tx, officeId: string): Promise<OfficeEnquiries> {
  return (await one<OfficeEnquiries>(tx, COUNT, [officeId])) ?? { enquiries: 0, unproved: 0 };
}

/**
 * All that are not over. The point that she chose follows where somebody works there for the other office; where nobody does any more, the
 * office itself helps her.
 */
export async function handOverEnquiries(tx: Tx, { fromId, toId }: OfficeHandOver): Promise<void> {
  const moved = await tx.query<{ id: string }>(HAND_OVER, [fromId, toId]);
  await record(tx, ...moved.map(({ id }) => ({ action: 'enquiry.move', subject: ['enquiry', id] as const, officeId: toId, to: toId })));
  await tx.query('UPDATE unproved_enquiry SET office_id = $2 WHERE office_id = $1', [fromId, toId]);
}

const COUNT = `
  SELECT (SELECT count(*)::int FROM enquiry WHERE office_id = $1 AND state <> 'ended') AS enquiries,
    (SELECT count(*)::int FROM unproved_enquiry WHERE office_id = $1) AS unproved`;
const HAND_OVER = `
  WITH moved AS (
    UPDATE enquiry e SET office_id = $2, version = version + 1, contact_point_id = (
      SELECT r.contact_point_id FROM role_grant r WHERE r.contact_point_id = e.contact_point_id AND r.office_id = $2 LIMIT 1)
    WHERE office_id = $1 AND state <> 'ended' RETURNING id)
  SELECT id FROM moved`;
