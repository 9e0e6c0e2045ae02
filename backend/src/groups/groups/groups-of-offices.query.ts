import type { GroupQuery, GroupRow, Page } from '@igang/contracts';
import { groupMachine, scopeOf } from '@igang/domain';
import type { z } from 'zod';
import { containing } from '../../platform/containing.ts';
import { firstPage, keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { without } from './without.ts';

type Listed = Omit<GroupRow, 'stateChangedAt'> & { readonly stateChangedAt: Date; readonly key: string };

/** Groups of one office, or of all the reader's; those something happened to last come first. */
export async function groupsOfOffices(tx: Tx, query: Search): Promise<Page<GroupRow>> {
  const [since, id] = keyOf(query.cursor, 'text', 'id') ?? [null, null];
  const rows = await tx.query<Listed>(PAGE, [...filtersOf(tx, query), since, id, query.limit + 1]);
  const page = toPage(
    rows,
    query.limit,
    (row) => [row.key, row.id],
    (row) => ({ ...without(row, 'key'), stateChangedAt: row.stateChangedAt.toISOString() }),
  );
  return firstPage(page, query.cursor, () => countGroups(tx, query));
}

/** How many the list holds: the number beside its name is never another. */
export async function countGroups(tx: Tx, query: Filters): Promise<number> {
  const row = await one<{ count: number }>(tx, `SELECT count(*)::int AS count FROM self_help_group g WHERE ${THOSE}`, filtersOf(tx, query));
  return row?.count ?? 0;
}

type Search = z.infer<typeof GroupQuery>;
type Filters = Omit<Search, 'cursor' | 'limit'>;

function filtersOf(tx: Tx, { officeId, state, q, event, from, until }: Filters): unknown[] {
  if (officeId !== undefined) demandAccess(tx.actor, 'group.manage', { officeId });
  const scope = scopeOf(tx.actor, 'group.manage');
  const offices = officeId !== undefined ? [officeId] : scope.all ? null : scope.officeIds;
  return [offices, statesOf(state), containing(q), event ?? null, from ?? '0001-01-01', until ?? '9999-12-31'];
}

function statesOf(state: z.infer<typeof GroupQuery>['state']): readonly string[] | null {
  if (state === undefined) return null;
  return state === 'live' ? groupMachine.states.filter((one) => !groupMachine.isFinal(one)) : [state];
}

/** To the microsecond and as text, so that it survives the way through a cursor; a bent cursor is only a wrong page. */
const KEY = `to_char(g.state_changed_at, 'YYYY-MM-DD HH24:MI:SS.US')`;

/** What happened in the period is counted as the national numbers count it. */
const THOSE = `($1::uuid[] IS NULL OR g.office_id = ANY ($1)) AND ($2::text[] IS NULL OR g.state = ANY ($2)) AND ($3::text IS NULL OR g.sought LIKE $3)
  AND CASE $4::text WHEN 'started' THEN NOT g.self_started AND g.started_on BETWEEN $5::date AND $6::date
    WHEN 'handed-over' THEN EXISTS (SELECT FROM handover h WHERE h.group_id = g.id AND h.handed_over_on BETWEEN $5::date AND $6::date)
    ELSE true END`;

const PAGE = `
  WITH page AS (
    SELECT g.*, ${KEY} AS key FROM self_help_group g
    WHERE ${THOSE} AND ($7::text IS NULL OR (${KEY}, g.id::text) < ($7, $8::text))
    ORDER BY g.state_changed_at DESC, g.id::text DESC LIMIT $9)
  SELECT g.id, g.name, o.name AS "officeName", m.name AS place, t.names AS theme, g.form, g.state, g.paused_at IS NOT NULL AS paused,
    coalesce(people.names, '{}') AS starters, coalesce(meetings.held, 0) AS held, coalesce(a.budget, g.session_budget)::int AS budget,
    coming.all AS coming, coming."toRing", meetings."nextOn", a.state AS "assignmentState", g.state_changed_at AS "stateChangedAt", g.key
  FROM page g
  JOIN office o ON o.id = g.office_id JOIN municipality m ON m.code = g.municipality_code LEFT JOIN theme t ON t.code = g.theme_code
  LEFT JOIN LATERAL (SELECT * FROM assignment a WHERE a.group_id = g.id ORDER BY a.created_at DESC, a.id DESC LIMIT 1) a ON true
  LEFT JOIN LATERAL (SELECT array_agg(p.name ORDER BY x.accepted_at, p.id) AS names FROM assignment_starter x JOIN person p ON p.id = x.person_id
                     WHERE x.assignment_id = a.id AND x.end_kind IS DISTINCT FROM 'withdrew') people ON true
  LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE s.state = 'held')::int AS held, min(s.date) FILTER (WHERE s.state = 'planned') AS "nextOn"
                     FROM group_session s WHERE s.assignment_id = a.id) meetings ON true
  CROSS JOIN LATERAL (SELECT count(*)::int AS all, count(*) FILTER (WHERE e.email IS NULL)::int AS "toRing"
                      FROM group_invitation i JOIN enquiry e ON e.id = i.enquiry_id WHERE i.group_id = g.id AND i.state = 'accepted') coming
  ORDER BY g.state_changed_at DESC, g.id::text DESC`;
