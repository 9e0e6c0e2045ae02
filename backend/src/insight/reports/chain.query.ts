import type { Chain, ChainCounts } from '@igang/contracts';
import {
  FORMING_GROUP,
  HAD_PLACE,
  HELD_COURSE,
  inFives,
  isLocalDate,
  isSafePeriod,
  localDate,
  ON_ITS_OWN,
  type Parts,
  PLANNED_COURSE,
  recordOf,
  safeParts,
  scopeOf,
  WITH_STARTER,
  MEETING_OUTCOMES,
} from '@igang/domain';
import { groupOfficeOn } from '../../groups/groups/index.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import type { Tx } from '../../platform/transaction.ts';

type Counts = Readonly<Record<keyof ChainCounts, number>>;
interface Row extends Counts {
  readonly id: string;
  readonly name: string;
  readonly closed: boolean;
}

const NOTHING: Counts = {
  coursesHeld: 0,
  coursesCancelled: 0,
  coursesPlanned: 0,
  enrolled: 0,
  qualified: 0,
  startersActive: 0,
  groupsForming: 0,
  groupsStarted: 0,
  groupsWithStarter: 0,
  sessionsHeld: 0,
  handedOver: 0,
  leaderless: 0,
  followedUp: 0,
  alive: 0,
};
const COUNTS = Object.keys(NOTHING) as (keyof ChainCounts)[];

/**
 * The whole chain for each office and in sum. What happens is counted in the period (both days included); what is, is
 * counted as it is now: starters active, groups forming, with a starter, leaderless. Whoever cannot open the lists themselves gets
 * numbers that may go out.
 */
export async function chain(tx: Tx, from: string, until: string): Promise<Chain> {
  demandAccess(tx.actor, 'chain.read', {});
  demandPeriod(from, until);
  const safe = isForSafeReader(tx);
  if (safe && !isSafePeriod(from, until, localDate(tx.now)))
    throw new Refusal('request.invalid', {}, [{ path: 'until', code: 'year-over' }]);
  const rows = await tx.query<Row>(CHAIN, [from, until, tx.now, localDate(tx.now)]);
  const columns = recordOf(COUNTS, (count) => (safe ? safeColumn(rows, count) : columnOf(rows, count)));
  return {
    ...{ from, until, safe },
    total: recordOf(COUNTS, (count) => columns[count].total),
    offices: rows.map(({ id, name, closed }, i) => ({
      ...{ id, name, closed },
      counts: recordOf(COUNTS, (count) => columns[count].parts[i] ?? null),
    })),
  };
}

/** Who reads every group reads every number; an auditor reads those that may go out. */
export function isForSafeReader(tx: Tx): boolean {
  return !scopeOf(tx.actor, 'group.manage').all;
}

function columnOf(rows: readonly Row[], count: keyof ChainCounts): Parts<number> {
  const parts = rows.map((row) => row[count]);
  return { parts, total: parts.reduce((sum, part) => sum + part, NOTHING[count]) };
}

/** Counted as it is now, so that it can be counted again tomorrow. */
const NOW: ReadonlySet<keyof ChainCounts> = new Set([
  'startersActive',
  'groupsForming',
  'groupsWithStarter',
  'leaderless',
  'coursesPlanned',
]);
/** What a number is a share of: those left out are told by it too. */
const SHARE_OF: Partial<Record<keyof ChainCounts, keyof ChainCounts>> = { qualified: 'enrolled', alive: 'followedUp' };

function safeColumn(rows: readonly Row[], count: keyof ChainCounts): Parts<number | null> {
  const column = columnOf(rows, count);
  if (NOW.has(count)) return { parts: column.parts.map(inFives), total: inFives(column.total) };
  const whole = SHARE_OF[count];
  return safeParts(column, whole === undefined ? undefined : columnOf(rows, whole));
}

function demandPeriod(from: string, until: string): void {
  const wrong = Object.entries({ from, until }).filter(([, day]) => !isLocalDate(day));
  if (wrong.length > 0) {
    throw new Refusal(
      'request.invalid',
      {},
      wrong.map(([path]) => ({ path, code: 'date' })),
    );
  }
  if (until < from) throw new Refusal('request.invalid', {}, [{ path: 'until', code: 'too-small' }]);
}

const IN_PERIOD = (day: string) => `${day} BETWEEN $1::date AND $2::date`;
const LOCAL = (instant: string) => `(${instant} AT TIME ZONE 'Europe/Oslo')::date`;

/** Like is counted with like: courses that qualify, held in the period, those with a place on them, and those of these who qualified. */
const STARTER_COURSES = `course c JOIN course_type t ON t.id = c.course_type_id AND t.qualifies WHERE ${IN_PERIOD('c.first_day')}`;
const HELD = `c.state IN ${sqlSet(HELD_COURSE)}`;

const CHAIN = `
  WITH courses AS (
    SELECT c.office_id, count(*) FILTER (WHERE ${HELD}) AS "coursesHeld",
      count(*) FILTER (WHERE c.state = 'cancelled') AS "coursesCancelled",
      count(*) FILTER (WHERE c.state IN ${sqlSet(PLANNED_COURSE)}) AS "coursesPlanned"
    FROM ${STARTER_COURSES} GROUP BY 1),
  places AS (
    SELECT c.office_id, count(*) AS enrolled, count(*) FILTER (WHERE EXISTS (
      SELECT FROM qualification q WHERE q.enrolment_id = e.id AND q.withdrawn_at IS NULL)) AS qualified
    FROM (SELECT c.id, c.office_id FROM ${STARTER_COURSES} AND ${HELD}) c
    JOIN enrolment e ON e.course_id = c.id AND e.state IN ${sqlSet(HAD_PLACE)} GROUP BY 1),
  starters AS (
    SELECT office_id, count(*) AS "startersActive" FROM starter WHERE state = 'qualified' AND qualified_until > $3 GROUP BY 1),
  groups AS (
    SELECT office_id, count(*) FILTER (WHERE state IN ${sqlSet(FORMING_GROUP)}) AS "groupsForming",
      count(*) FILTER (WHERE state IN ${sqlSet(WITH_STARTER)}) AS "groupsWithStarter",
      count(*) FILTER (WHERE state IN ${sqlSet(ON_ITS_OWN)}) AS leaderless
    FROM self_help_group WHERE NOT self_started GROUP BY 1),
  started AS (
    SELECT ${groupOfficeOn('g.started_on')} AS office_id, count(*) AS "groupsStarted" FROM self_help_group g
    WHERE NOT g.self_started AND ${IN_PERIOD('g.started_on')} GROUP BY 1),
  sessions AS (
    SELECT ${groupOfficeOn('s.date')} AS office_id, count(*) AS "sessionsHeld" FROM group_session s JOIN self_help_group g ON g.id = s.group_id
    WHERE s.state = 'held' AND ${IN_PERIOD('s.date')} GROUP BY 1),
  handovers AS (
    SELECT ${groupOfficeOn('h.handed_over_on')} AS office_id, count(*) AS "handedOver" FROM handover h JOIN self_help_group g ON g.id = h.group_id
    WHERE ${IN_PERIOD('h.handed_over_on')} GROUP BY 1),
  answers AS (
    SELECT ${groupOfficeOn(LOCAL('f.answered_at'))} AS office_id, count(*) AS "followedUp", count(*) FILTER (WHERE f.outcome IN ${sqlSet(MEETING_OUTCOMES)}) AS alive
    FROM follow_up f JOIN self_help_group g ON g.id = f.group_id
    WHERE f.state = 'done' AND ${IN_PERIOD(LOCAL('f.answered_at'))} GROUP BY 1)
  SELECT o.id, o.name, o.closed_on IS NOT NULL AND o.closed_on <= $4::date AS closed,
    ${COUNTS.map((count) => `coalesce("${count}", 0)::int AS "${count}"`).join(', ')}
  FROM office o
  LEFT JOIN courses ON courses.office_id = o.id LEFT JOIN places ON places.office_id = o.id LEFT JOIN starters ON starters.office_id = o.id
  LEFT JOIN groups ON groups.office_id = o.id LEFT JOIN started ON started.office_id = o.id
  LEFT JOIN sessions ON sessions.office_id = o.id LEFT JOIN handovers ON handovers.office_id = o.id
  LEFT JOIN answers ON answers.office_id = o.id
  ORDER BY o.kind, o.name, o.id`;
