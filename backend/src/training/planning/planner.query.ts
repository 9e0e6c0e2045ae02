import type { Page, PlannedCourse, PlannerQuery } from '@igang/contracts';
import { COMING, localDate, trainerStanding, type TrainerTime } from '@igang/domain';
import { keyOf, toPage } from '../../platform/paging.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { COURSE_JOINS, DAYS, GO_DAY, IS_UNDECIDED } from '../courses/index.ts';

type Planned = Omit<PlannedCourse, 'trainerAway'>;
interface Row {
  readonly course: Planned;
  readonly id: string;
  readonly firstDay: string;
}

/** Courses with a day in a period: the office's own, drafts included, and what its neighbours have announced. */
export async function planner(tx: Tx, query: PlannerQuery): Promise<Page<PlannedCourse>> {
  const { officeId, from, until, neighbours, cursor, limit } = query;
  demandAccess(tx.actor, 'course.plan', { officeId });
  const [firstDay = null, id = null] = keyOf(cursor, 'day', 'id') ?? [];
  const rows = await tx.query<Row>(PLANNED, [officeId, from, until, neighbours === 'true', firstDay, id, limit + 1, tx.now]);
  const page = toPage(
    rows,
    limit,
    (row) => [row.firstDay, row.id],
    (row) => row.course,
  );
  return { ...page, items: await withAway(tx, page.items) };
}

/** Which of the own courses a trainer cannot come to: asked once for all of them. */
async function withAway(tx: Tx, courses: readonly Planned[]): Promise<PlannedCourse[]> {
  const times = await tx.query<TrainerTime & { readonly personId: string }>(TIMES, [
    courses.flatMap(({ trainers }) => trainers.map(({ id }) => id)),
  ]);
  const byTrainer = Map.groupBy(times, ({ personId }) => personId);
  return courses.map((course) => {
    const isAway = course.trainers.some(({ id }) => course.days.some((day) => trainerStanding(byTrainer.get(id) ?? [], day) !== 'free'));
    return { ...course, trainerAway: isAway && course.days.some(({ date }) => date >= localDate(tx.now)) };
  });
}

const TIMES = `SELECT t.person_id AS "personId", t.kind, t.from_day AS "fromDay", t.until_day AS "untilDay", t.weekday,
    to_char(t.starts_at, 'HH24:MI') AS "startsAt", to_char(t.ends_at, 'HH24:MI') AS "endsAt" FROM trainer_time t WHERE t.person_id = ANY ($1::uuid[])`;

/** Offices are neighbours when some municipality of the one lies so near to one of the other. */
const NEIGHBOUR_KM = 60;
const AREA = `office_county oc JOIN municipality m ON m.county_code = oc.county_code AND oc.valid @> ($8::timestamptz AT TIME ZONE 'Europe/Oslo')::date`;
const TRAINERS = `(SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]') FROM person p WHERE p.id IN (
  SELECT ct.person_id FROM course_trainer ct JOIN course_day d ON d.id = ct.course_day_id WHERE d.course_id = c.id))`;

const PLANNED = `
  WITH own AS (SELECT m.lat, m.lon FROM ${AREA} WHERE oc.office_id = $1),
  neighbour AS (
    SELECT DISTINCT oc.office_id AS id FROM ${AREA} JOIN own
      ON abs(own.lat - m.lat) < 1 AND sqrt(power((own.lat - m.lat) * 111.2, 2) + power((own.lon - m.lon) * 111.2 * cos(radians(m.lat)), 2)) < ${NEIGHBOUR_KM}
    WHERE $4 AND oc.office_id <> $1
  )
  SELECT c.id, c.first_day AS "firstDay", json_build_object('id', c.id, 'officeName', o.name, 'own', own, 'type', t.names, 'state', c.state,
    'form', c.form, 'place', coalesce(pc.place, ''), 'days', ${DAYS}, 'capacity', c.capacity, 'version', c.version, 'taken', c.places_taken,
    'undecided', own AND ${IS_UNDECIDED} AND ${GO_DAY} <= ($8::timestamptz AT TIME ZONE 'Europe/Oslo')::date,
    'trainers', CASE WHEN own THEN ${TRAINERS} ELSE '[]' END,
    'room', CASE WHEN own THEN coalesce((SELECT room FROM course_day WHERE course_id = c.id ORDER BY number LIMIT 1), '') ELSE '' END,
    'canMove', own AND (c.state = 'draft' OR (c.state IN ${sqlSet(COMING)} AND c.starts_at > $8))) AS course
  FROM course c ${COURSE_JOINS} JOIN office o ON o.id = c.office_id CROSS JOIN LATERAL (SELECT c.office_id = $1 AS own) AS whose
  WHERE c.state <> 'cancelled' AND (own OR (c.state <> 'draft' AND c.office_id IN (SELECT id FROM neighbour)))
    AND c.first_day <= $3 AND (c.ends_at AT TIME ZONE 'Europe/Oslo')::date >= $2
    AND EXISTS (SELECT FROM course_day d WHERE d.course_id = c.id AND d.date BETWEEN $2 AND $3)
    AND ($5::date IS NULL OR (c.first_day, c.id) > ($5, $6::uuid))
  ORDER BY c.first_day, c.id LIMIT $7`;
