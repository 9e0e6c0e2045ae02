import type { OfficeDetail, Page, PageQuery } from '@igang/contracts';
import { type LocalDate, localDate } from '@igang/domain';
import type { z } from 'zod';
import { keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** Every office there is or has been: the national one first, then by name, and the closed ones last. */
export async function officesInFull(tx: Tx, { cursor, limit }: z.infer<typeof PageQuery>): Promise<Page<OfficeDetail>> {
  demandAccess(tx.actor, 'office.manage', {});
  const [closed = null, district = null, name = null, id = null] = keyOf(cursor, 'int4', 'int4', 'text', 'id') ?? [];
  const today = localDate(tx.now);
  const rows = await tx.query<OfficeDetail>(
    `SELECT * FROM (${OFFICE}) o
     WHERE $2::int IS NULL OR (${isClosed}, ${isDistrict}, name, id) > ($2, $3::int, $4::text, $5::uuid)
     ORDER BY ${isClosed}, ${isDistrict}, name, id LIMIT $6`,
    [today, closed, district, name, id, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [Number(isOver(row, today)), Number(row.kind === 'district'), row.name, row.id],
    (row) => row,
  );
}

/** One of them, closed or not. */
export async function officeInFull(tx: Tx, id: string): Promise<OfficeDetail> {
  demandAccess(tx.actor, 'office.manage', {});
  return found(await one<OfficeDetail>(tx, `SELECT * FROM (${OFFICE}) o WHERE id = $2`, [localDate(tx.now), id]));
}

function isOver({ closedOn }: OfficeDetail, today: LocalDate): boolean {
  return closedOn !== null && closedOn <= today;
}
const isClosed = `(o."closedOn" IS NOT NULL AND o."closedOn" <= $1::date)::int`;
const isDistrict = `(o.kind = 'district')::int`;

/** On day `$1`. */
const OFFICE = `
  SELECT o.id, o.kind, o.name, o.seat, o.email::text AS email, o.phone, o.opened_on AS "openedOn", o.closed_on AS "closedOn",
    (SELECT json_build_object('id', h.id, 'name', h.name) FROM office h WHERE h.id = o.heir_id) AS heir, o.coordinators_stay AS "coordinatorsStay",
    o.handed_over AS "handedOver",
    (SELECT count(DISTINCT r.person_id)::int FROM role_grant r
     WHERE r.office_id = o.id AND r.role <> 'contact-point' AND r.ended_at IS NULL) AS people,
    (SELECT coalesce(json_agg(json_build_object('code', c.code, 'name', c.name, 'from', lower(oc.valid), 'until', upper(oc.valid))
       ORDER BY lower(oc.valid) > $1::date, c.name, c.code), '[]')
     FROM office_county oc JOIN county c ON c.code = oc.county_code
     WHERE oc.office_id = o.id AND oc.valid && daterange($1::date, NULL)) AS counties
  FROM office o`;
