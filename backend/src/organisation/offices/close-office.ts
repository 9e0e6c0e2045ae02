import type { AgainstClosing, LocalDate, OfficeToClose, OfficeWorkCounts } from '@igang/domain';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { Office } from './office.entity.ts';

export interface ClosingStanding extends OfficeToClose {
  readonly name: string;
  readonly heirId: string | null;
  readonly coordinatorsStay: boolean;
  readonly isHandedOver: boolean;
}

/** Both, until the change is done: nobody gives them work meanwhile, and what was on its way to them is there. */
export async function lockOffices(tx: Tx, ...ids: readonly string[]): Promise<ClosingStanding[]> {
  const rows = await tx.query<ClosingStanding>(LOCK, [ids]);
  return ids.map((id) => found(rows.find((row) => row.id === id)));
}

/** Who is to take over, or has; undefined: it does not close. */
export async function heirOf(tx: Tx, officeId: string): Promise<string | undefined> {
  const row = await one<{ heirId: string | null }>(tx, 'SELECT heir_id AS "heirId" FROM office WHERE id = $1', [officeId]);
  return row?.heirId ?? undefined;
}

/** What stands in the way of closing it on that day, but courses. */
export async function againstClosing(tx: Tx, officeId: string, today: LocalDate): Promise<Omit<AgainstClosing, 'courseUntil'>> {
  const takes = await one<{ name: string }>(tx, TAKES_OVER, [officeId]);
  const countyMoving = await one<{ county: string; on: LocalDate }>(tx, MOVING, [officeId, today]);
  return { takesOverFor: takes?.name, countyMoving };
}

interface Planned {
  readonly heirId: string;
  readonly closedOn: LocalDate;
  readonly coordinatorsStay: boolean;
}

/** It is closed from that day on. Its counties are to have been given away before. */
export async function planClosing(tx: Tx, id: string, planned: Planned): Promise<void> {
  await tx.manager.update(Office, { id }, planned);
}

/** All is another's now: from here on the database refuses it new work. */
export async function finishClosing(tx: Tx, id: string, handedOver: OfficeWorkCounts): Promise<void> {
  await tx.query('UPDATE office SET handed_over = $2 WHERE id = $1', [id, JSON.stringify(handedOver)]);
}

/** It is open again, or stays so. */
export async function forgetClosing(tx: Tx, id: string): Promise<void> {
  await tx.query('UPDATE office SET closed_on = NULL, heir_id = NULL, coordinators_stay = false, handed_over = NULL WHERE id = $1', [id]);
}

/** The counties that it has on that day. */
export async function countiesOf(tx: Tx, officeId: string, on: LocalDate): Promise<string[]> {
  const sql = 'SELECT county_code AS code FROM office_county WHERE office_id = $1 AND valid @> $2::date ORDER BY county_code';
  return (await tx.query<{ code: string }>(sql, [officeId, on])).map(({ code }) => code);
}

/** The counties that were to leave it on its last day stay. It is open again by then. */
export async function undoGiving(tx: Tx, { fromId, toId, on }: { fromId: string; toId: string; on: LocalDate }): Promise<string[]> {
  const given = await tx.query<{ code: string; until: LocalDate | null }>(UNDO, [fromId, toId, on]);
  for (const { code, until } of given) await tx.query(GO_ON, [fromId, code, on, until]);
  return given.map(({ code }) => code).sort();
}

/** The contact points that lie in its counties. */
export async function pointsOf(tx: Tx, officeId: string, on: LocalDate): Promise<number> {
  return (await one<{ number: number }>(tx, POINTS, [officeId, on]))?.number ?? 0;
}

const LOCK = `
  SELECT id, name, kind, opened_on AS "openedOn", closed_on AS "closedOn", heir_id AS "heirId", coordinators_stay AS "coordinatorsStay",
    handed_over IS NOT NULL AS "isHandedOver"
  FROM office WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`;
const TAKES_OVER = 'SELECT name FROM office WHERE heir_id = $1 AND handed_over IS NULL ORDER BY name, id LIMIT 1';
/** Whatever begins or ends after today: it comes to the office, or leaves it. */
const MOVING = `
  SELECT c.name AS county, CASE WHEN lower(oc.valid) > $2::date THEN lower(oc.valid) ELSE upper(oc.valid) END AS on
  FROM office_county oc JOIN county c ON c.code = oc.county_code
  WHERE oc.office_id = $1 AND (lower(oc.valid) > $2::date OR upper(oc.valid) > $2::date) ORDER BY 2, c.name LIMIT 1`;
const UNDO = `
  WITH undone AS (
    DELETE FROM office_county oc USING office_county before
    WHERE oc.office_id = $2 AND lower(oc.valid) = $3::date AND before.county_code = oc.county_code AND before.office_id = $1
      AND upper(before.valid) = $3::date
    RETURNING oc.county_code, upper(oc.valid) AS until)
  SELECT county_code AS code, until FROM undone`;
const GO_ON = `
  UPDATE office_county SET valid = daterange(lower(valid), $4::date) WHERE office_id = $1 AND county_code = $2 AND upper(valid) = $3::date`;
const POINTS = `
  SELECT count(*)::int AS number FROM contact_point cp JOIN municipality m ON m.code = cp.municipality_code
  JOIN office_county oc ON oc.county_code = m.county_code AND oc.office_id = $1 AND oc.valid @> $2::date
  WHERE cp.closed_on IS NULL OR cp.closed_on > $2::date`;
