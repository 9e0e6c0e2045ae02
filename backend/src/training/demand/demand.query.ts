import type { DemandPlace, DemandQuery, DemandRow } from '@igang/contracts';
import { BEFORE_HELD, GROUP_OVER, LOOKING, NEED_UNANSWERED, scopeOf } from '@igang/domain';
import type { z } from 'zod';
import { responsibleOffice } from '../../organisation/offices/index.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** Fewer than this could point at somebody: outside one's own area they are only "some". */
const FEW = 5;

/**
 * Where people wait for something, the reader's own area and most first: interest in courses everywhere, waiting lists and groups without a starter
 * of the reader's own offices.
 */
export async function demandByMunicipality(tx: Tx, { officeId }: z.infer<typeof DemandQuery>): Promise<{ items: DemandRow[] }> {
  if (officeId !== undefined) demandAccess(tx.actor, 'demand.read', { officeId });
  const { all, officeIds } = scopeOf(tx.actor, 'demand.read');
  const offices = officeId !== undefined ? [officeId] : all ? null : officeIds;
  const rows = await tx.query<Counted>(DEMAND, [offices, all, officeIds, tx.now]);
  const helps = scopeOf(tx.actor, 'enquiry.work').officeIds.length > 0;
  const items = rows.map((row) => ({ ...row, interest: hidden(row.interest, row.mine), seekers: hidden(row.seekers, helps) }));
  return { items: items.sort((a, b) => Number(b.mine) - Number(a.mine) || shownOf(b) - shownOf(a) || a.name.localeCompare(b.name, 'nb')) };
}

interface Counted extends Omit<DemandRow, 'interest' | 'seekers'> {
  readonly interest: number;
  readonly seekers: number;
}

function hidden(count: number, isHers: boolean): number | null {
  return isHers || count >= FEW || count === 0 ? count : null;
}

/** The order is made of what is shown: a small number that is hidden must not be told by its place in the list. */
function shownOf({ interest, waiting, groups, seekers }: DemandRow): number {
  return (interest ?? 1) + waiting + groups + (seekers ?? 1);
}

const DEMAND = `
  WITH interested AS (
    SELECT municipality_code AS code, count(DISTINCT email)::int AS n FROM interest WHERE confirmed_at IS NOT NULL AND expires_at > $4 GROUP BY 1
  ), waiting AS (
    SELECT coalesce(home.municipality_code, there.municipality_code) AS code, count(*)::int AS n
    FROM enrolment e JOIN course c ON c.id = e.course_id JOIN venue v ON v.id = c.venue_id JOIN postal_code there ON there.code = v.postal_code
      LEFT JOIN postal_code home ON home.code = e.postal_code
    WHERE e.state = 'waitlisted' AND c.state IN ${sqlSet(BEFORE_HELD)} AND c.starts_at > $4 AND ($1::uuid[] IS NULL OR c.office_id = ANY ($1)) GROUP BY 1
  ), lonely AS (
    SELECT g.municipality_code AS code, count(*)::int AS n
    FROM self_help_group g JOIN assignment a ON a.group_id = g.id AND a.state IN ${sqlSet(NEED_UNANSWERED)}
    WHERE g.state NOT IN ${sqlSet(GROUP_OVER)} AND ($1::uuid[] IS NULL OR g.office_id = ANY ($1)) GROUP BY 1
  ), seeking AS (
    SELECT e.municipality_code AS code, count(*)::int AS n FROM enquiry e
    WHERE e.state IN ${sqlSet(LOOKING)} AND ($1::uuid[] IS NULL OR e.office_id = ANY ($1)) GROUP BY 1
  )
  SELECT m.code, m.name, k.name AS "countyName", coalesce(i.n, 0) AS interest, coalesce(w.n, 0) AS waiting, coalesce(l.n, 0) AS groups, coalesce(s.n, 0) AS seekers,
    $2 OR EXISTS (SELECT FROM office_county oc WHERE oc.county_code = m.county_code AND oc.office_id = ANY ($3::uuid[]) AND oc.valid @> $4::date) AS mine
  FROM municipality m JOIN county k ON k.code = m.county_code
    LEFT JOIN interested i ON i.code = m.code LEFT JOIN waiting w ON w.code = m.code LEFT JOIN lonely l ON l.code = m.code
    LEFT JOIN seeking s ON s.code = m.code
  WHERE i.n > 0 OR w.n > 0 OR l.n > 0 OR s.n > 0 ORDER BY m.code`;

/** Where to begin when a training is planned for a municipality. */
export async function demandPlace(tx: Tx, code: string): Promise<DemandPlace> {
  const officeId = found(await responsibleOffice(tx, code));
  demandAccess(tx.actor, 'demand.read', { officeId });
  const place = await one<Omit<DemandPlace, 'officeId'>>(
    tx,
    `SELECT m.code, m.name, (SELECT v.id FROM venue v JOIN postal_code pc ON pc.code = v.postal_code
       WHERE v.office_id = $2 AND pc.municipality_code = m.code ORDER BY v.name, v.id LIMIT 1) AS "venueId"
     FROM municipality m WHERE m.code = $1`,
    [code, officeId],
  );
  return { ...found(place), officeId };
}
