import type { Care, CareMeeting, Page, PageQuery } from '@igang/contracts';
import { localDate, ON_ITS_OWN, starterMachine, type StarterState, UNDER_WAY } from '@igang/domain';
import type { z } from 'zod';
import { keyOf, toPage } from '../../platform/paging.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { myself, promiseOf } from '../starters/index.ts';

/**
 * Every meeting she has held: the time it took by the plan and the road there and back as the crow flies, where she has not
 * said otherwise. $1 is she.
 */
const MEETINGS = `
  SELECT s.id, s.date, m.name AS place, g.form, e.session_id IS NOT NULL AS told,
    coalesce(e.minutes, (extract(epoch FROM s.ends_at - s.starts_at) / 60))::int AS minutes,
    coalesce(e.km, CASE WHEN g.form = 'physical' THEN round(2 * earth_km(st.position, g.position)) ELSE 0 END)::int AS km
  FROM session_starter b JOIN group_session s ON s.id = b.session_id AND s.state = 'held' JOIN self_help_group g ON g.id = s.group_id
    JOIN municipality m ON m.code = g.municipality_code JOIN starter st ON st.person_id = b.person_id
    LEFT JOIN session_effort e ON e.session_id = b.session_id AND e.person_id = b.person_id
  WHERE b.person_id = $1 AND b.released_at IS NULL`;

interface Standing {
  readonly state: StarterState;
  readonly pausedUntil: string | null;
  readonly supervisionAskedAt: Date | null;
  readonly gatherings: Care['gatherings'];
  readonly years: Care['years'];
  readonly peopleMet: number;
  readonly groupsAlive: number;
}

/** What is done for her and what she has done: thanks in numbers, talks, gatherings near, and a pause. */
export async function care(tx: Tx): Promise<Care> {
  const personId = myself(tx, 'care.own');
  const { state, supervisionAskedAt, ...standing } = found(await one<Standing>(tx, CARE, [personId, localDate(tx.now)]));
  return {
    ...standing,
    supervisionAskedAt: supervisionAskedAt?.toISOString() ?? null,
    promise: await promiseOf(tx, personId),
    can: (['pause', 'resume'] as const).filter((task) => starterMachine.next(state, task) !== undefined),
  };
}

const GATHERINGS = `
  SELECT coalesce(jsonb_agg(to_jsonb(near)), '[]') FROM (
    SELECT c.id, t.names AS type, coalesce(pc.place, '') AS place, c.first_day AS "firstDay",
      EXISTS (SELECT FROM enrolment n WHERE n.course_id = c.id AND n.person_id = st.person_id AND n.state IN ${sqlSet(UNDER_WAY)}) AS mine
    FROM course c JOIN course_type t ON t.id = c.course_type_id AND t.audience <> 'anyone' LEFT JOIN venue v ON v.id = c.venue_id
      LEFT JOIN postal_code pc ON pc.code = v.postal_code
    WHERE c.state = 'open' AND c.first_day >= $2 AND (c.office_id = st.office_id OR c.form <> 'physical')
    ORDER BY c.first_day, c.id LIMIT 5) near`;
/** Groups of hers that were asked last how it goes and said that they meet. */
const ALIVE = `
  SELECT count(*)::int FROM (SELECT DISTINCT g.id FROM assignment_starter x JOIN assignment a ON a.id = x.assignment_id AND a.kind = 'start'
    JOIN self_help_group g ON g.id = a.group_id AND g.state IN ${sqlSet(ON_ITS_OWN)}
    WHERE x.person_id = st.person_id AND x.end_kind = 'handed-over') living`;
const MET = `
  SELECT coalesce(sum(g.participants_at_start), 0)::int FROM begun_group b JOIN self_help_group g ON g.id = b.group_id
  WHERE b.person_id = st.person_id`;
const YEARS = `
  SELECT coalesce(jsonb_agg(to_jsonb(y) ORDER BY y.year DESC), '[]') FROM (
    SELECT extract(year FROM date)::int AS year, count(*)::int AS meetings, sum(minutes)::int AS minutes, sum(km)::int AS km
    FROM (${MEETINGS}) held GROUP BY 1) y`;
const CARE = `
  SELECT st.state, st.paused_until AS "pausedUntil", (SELECT asked_at FROM supervision_request WHERE person_id = st.person_id) AS "supervisionAskedAt",
    (${GATHERINGS}) AS gatherings, (${YEARS}) AS years, (${MET}) AS "peopleMet", (${ALIVE}) AS "groupsAlive"
  FROM starter st WHERE st.person_id = $1`;

/** Her meetings one by one, the last first. */
export async function heldMeetings(tx: Tx, { cursor, limit }: z.infer<typeof PageQuery>): Promise<Page<CareMeeting>> {
  const [date, id] = keyOf(cursor, 'day', 'id') ?? [null, null];
  const rows = await tx.query<CareMeeting>(
    `SELECT id, date, place, minutes, km, told FROM (${MEETINGS}) held
     WHERE $2::date IS NULL OR (date, id) < ($2::date, $3::uuid) ORDER BY date DESC, id DESC LIMIT $4`,
    [myself(tx, 'care.own'), date, id, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.date, row.id],
    (row) => row,
  );
}
