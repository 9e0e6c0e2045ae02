import type { ContactPointLink, ContactPointListing, Page } from '@igang/contracts';
import { contactPointFreshness, contactPointShownUntil, type LocalDate, localDate, scopeOf } from '@igang/domain';
import { keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

interface Search {
  readonly officeId?: string | undefined;
  /** Those that have closed instead. */
  readonly closed: 'true' | 'false';
  readonly cursor?: string | undefined;
  readonly limit: number;
}
type Row = Omit<ContactPointListing, 'freshness'>;

/** The contact points she answers for: those she works at, and those in her offices' areas. Who was confirmed longest ago comes first. */
export async function contactListings(tx: Tx, { officeId, closed, cursor, limit }: Search): Promise<Page<ContactPointListing>> {
  if (officeId !== undefined) demandAccess(tx.actor, 'contact-point.confirm', { officeId });
  const { all, officeIds, contactPointIds } = scopeOf(tx.actor, 'contact-point.confirm');
  const [offices, points] = officeId === undefined ? [officeIds, contactPointIds] : [[officeId], []];
  const [on, id] = keyOf(cursor, 'day', 'id') ?? [null, null];
  const today = localDate(tx.now);
  const rows = await tx.query<Row>(PAGE, [all && officeId === undefined, offices, points, today, on, id, limit + 1, closed === 'true']);
  return toPage(rows, limit, (row) => [row.confirmedOn, row.id], listingOn(today));
}

const listingOn =
  (today: LocalDate) =>
  (row: Row): ContactPointListing => ({ ...row, freshness: contactPointFreshness(row.confirmedOn, today) });

/** The office whose area contact point `cp` lies in on day `$4`, as `responsibleOffice` finds it. */
export const OFFICE_OF = (day: string): string => `
  (SELECT o.id FROM office o
   LEFT JOIN office_county oc ON oc.office_id = o.id AND oc.valid @> ${day}::date AND oc.county_code = m.county_code
   WHERE (oc.id IS NOT NULL OR o.kind = 'national') AND (o.closed_on IS NULL OR o.closed_on > ${day}::date)
   ORDER BY oc.id IS NULL, o.opened_on LIMIT 1)`;
/** What is shown of one on a day, an expression of SQL. */
const listing = (day: string): string => `
  cp.id, cp.name, cp.kind, cp.address, cp.postal_code AS "postalCode", coalesce(pc.place, m.name) AS place, cp.phone, cp.email::text AS email,
  cp.confirmed_on AS "confirmedOn", cp.owner_name AS "ownerName", cp.owner_number AS "ownerNumber", cp.closed_on AS "closedOn", ${OFFICE_OF(day)} AS "officeId",
  (SELECT count(DISTINCT r.person_id)::int FROM role_grant r WHERE r.contact_point_id = cp.id AND r.ended_at IS NULL) AS hosts`;
const LISTING_FROM = `contact_point cp JOIN municipality m ON m.code = cp.municipality_code LEFT JOIN postal_code pc ON pc.code = cp.postal_code`;

interface LinkRow extends Omit<ContactPointLink, 'point' | 'shownUntil'> {
  readonly point: Row;
}

/** What stands about one, and whom to ring about it, by the link in its mail. Looking changes nothing. */
export async function contactPointLink(tx: Tx, id: string): Promise<ContactPointLink> {
  demandAccess(tx.actor, 'contact-point.confirm', { contactPointId: id });
  const today = localDate(tx.now);
  const { point, ...office } = found(await one<LinkRow>(tx, BY_LINK, [id, today]));
  return { ...office, point: listingOn(today)(point), shownUntil: contactPointShownUntil(point.confirmedOn) };
}

const BY_LINK = `
  SELECT (SELECT to_jsonb(l) FROM (SELECT ${listing('$2')} FROM ${LISTING_FROM} WHERE cp.id = $1) l) AS point,
    o.name AS "officeName", o.phone AS "officePhone", o.email::text AS "officeEmail"
  FROM contact_point cp JOIN municipality m ON m.code = cp.municipality_code JOIN office o ON o.id = ${OFFICE_OF('$2')}
  WHERE cp.id = $1 AND (cp.closed_on IS NULL OR cp.closed_on > $2::date)`;

const PAGE = `
  SELECT ${listing('$4')} FROM ${LISTING_FROM}
  WHERE (cp.closed_on IS NULL OR cp.closed_on > $4::date) <> $8::boolean AND ($1::boolean OR cp.id = ANY ($3) OR ${OFFICE_OF('$4')} = ANY ($2))
    AND ($5::date IS NULL OR (cp.confirmed_on, cp.id) > ($5::date, $6::uuid))
  ORDER BY cp.confirmed_on, cp.id LIMIT $7`;
