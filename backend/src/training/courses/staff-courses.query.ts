import type { Page, StaffCourseQuery, StaffCourseRow } from '@igang/contracts';
import { HELD_COURSE, NOT_OVER, scopeOf } from '@igang/domain';
import type { z } from 'zod';
import { firstPage, keyOf, toPage } from '../../platform/paging.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { COURSE_JOINS, DAYS } from './course-view.ts';

type Search = z.infer<typeof StaffCourseQuery>;
interface Row {
  readonly card: StaffCourseRow;
  readonly id: string;
  readonly startsAt: Date;
}

const WHEN = {
  today: `c.state IN ${sqlSet(NOT_OVER)} AND $1::timestamptz IS NOT NULL AND EXISTS (
    SELECT FROM course_day t WHERE t.course_id = c.id AND t.date = ($1::timestamptz AT TIME ZONE 'Europe/Oslo')::date)`,
  upcoming: 'c.ends_at >= $1',
  past: 'c.ends_at < $1',
  all: '$1::timestamptz IS NOT NULL',
} as const;

const SOONEST_FIRST: readonly Search['when'][] = ['today', 'upcoming'];

/** Courses of the reader's offices, or those she leads: the coming ones soonest first, the past ones latest first. */
export async function staffCourses(tx: Tx, search: Search): Promise<Page<StaffCourseRow>> {
  const { when, cursor, limit } = search;
  const [startsAt = null, id = null] = keyOf(cursor, 'instant', 'id') ?? [];
  const [after, order] = SOONEST_FIRST.includes(when) ? ['>', 'ASC'] : ['<', 'DESC'];
  const rows = await tx.query<Row>(
    `SELECT c.id, c.starts_at AS "startsAt", json_build_object('id', c.id, 'officeName', o.name, 'type', t.names, 'state', c.state,
       'place', coalesce(pc.place, ''), 'form', c.form, 'days', ${DAYS}, 'capacity', c.capacity, 'minimumPlaces', c.minimum_places, 'taken', c.places_taken,
       'waiting', c.waiting, 'enrolmentDeadline', c.enrolment_deadline, 'confirmed', c.confirmed_at IS NOT NULL) AS card
     FROM course c ${COURSE_JOINS} JOIN office o ON o.id = c.office_id
     WHERE ${those(when)} AND ($10::timestamptz IS NULL OR (c.starts_at, c.id) ${after} ($10, $11::uuid))
     ORDER BY c.starts_at ${order}, c.id ${order} LIMIT $12`,
    [...filtersOf(tx, search), startsAt, id, limit + 1],
  );
  const page = toPage(
    rows,
    limit,
    (row) => [row.startsAt.toISOString(), row.id],
    (row) => row.card,
  );
  return firstPage(page, cursor, () => countCourses(tx, search));
}

/** How many the list holds: the number beside its name is never another. */
export async function countCourses(tx: Tx, search: Filters): Promise<number> {
  const statement = `SELECT count(*)::int AS count FROM course c JOIN course_type t ON t.id = c.course_type_id WHERE ${those(search.when)}`;
  return (await one<{ count: number }>(tx, statement, filtersOf(tx, search)))?.count ?? 0;
}

type Filters = Omit<Search, 'cursor' | 'limit'>;

function filtersOf(tx: Tx, { officeId, venueId, event, from, until }: Filters): unknown[] {
  const { all, officeIds, ownPersonId } = scopeOf(tx.actor, 'course.read');
  const period = [from ?? '0001-01-01', until ?? '9999-12-31'];
  return [tx.now, officeId ?? null, all, officeIds, ownPersonId ?? null, venueId ?? null, event === 'held', ...period];
}

/** `event=held`: starters' courses that were held, counted as the national numbers count them. */
function those(when: Search['when']): string {
  return `${WHEN[when]} AND ($2::uuid IS NULL OR c.office_id = $2)
    AND ($3 OR c.office_id = ANY($4::uuid[]) OR EXISTS (
      SELECT FROM course_trainer ct JOIN course_day d ON d.id = ct.course_day_id WHERE d.course_id = c.id AND ct.person_id = $5))
    AND ($6::uuid IS NULL OR EXISTS (SELECT FROM course_day d WHERE d.course_id = c.id AND d.venue_id = $6 AND d.released_at IS NULL))
    AND (NOT $7 OR (t.qualifies AND c.state IN ${sqlSet(HELD_COURSE)})) AND c.first_day BETWEEN $8::date AND $9::date`;
}
