import type { EnrolmentRow, Page } from '@igang/contracts';
import {
  type Actor,
  type CourseResult,
  type CourseState,
  enrolmentMachine,
  type EnrolmentState,
  HAD_PLACE,
  instantOf,
  may,
  resultIsClosed,
  type Target,
  UNDER_WAY,
} from '@igang/domain';
import { takesConfirmations, trainerIdsOf } from '../courses/index.ts';
import { keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { OFFICE_CONFIRMS } from '../sign-up/confirm-for.ts';
import { RESULTS_TAKEN } from '../course-day/set-result.ts';
import { WAITING } from '../places/waiting-position.ts';

interface Row {
  readonly id: string;
  readonly rank: number;
  readonly row: Omit<EnrolmentRow, 'can' | 'appliedAt' | 'offerExpiresAt'>;
  readonly appliedAt: Date;
  readonly offerExpiresAt: Date | null;
}
interface Frame extends Target {
  readonly officeId: string;
  readonly state: CourseState;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly days: number;
  readonly lastBegins: Date;
}

/** Everybody who ever signed up for a course, in the order of arrival; those who have not confirmed come last. */
export async function enrolmentsInCourse(
  tx: Tx,
  courseId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<EnrolmentRow>> {
  const frame = await frameOf(tx, courseId);
  demandAccess(tx.actor, 'course.run', frame);
  const [rank = null, id = null] = keyOf(cursor, 'int8', 'id') ?? [];
  const rows = await tx.query<Row>(ROWS, [courseId, rank, id, limit + 1]);
  return toPage(
    rows,
    limit,
    (row) => [row.rank, row.id],
    (row) => viewOf(tx.actor, frame, row, tx.now),
  );
}

/** What decides about each enrolment in a course. */
export async function frameOf(tx: Tx, courseId: string): Promise<Frame> {
  const course = found(
    await one<{ officeId: string; state: CourseState; startsAt: Date; endsAt: Date; days: number; date: string; time: string }>(
      tx,
      `SELECT c.office_id AS "officeId", c.state, c.starts_at AS "startsAt", c.ends_at AS "endsAt", d.number AS days, d.date, to_char(d.starts_at, 'HH24:MI') AS time
       FROM course c JOIN course_day d ON d.course_id = c.id WHERE c.id = $1 ORDER BY d.number DESC LIMIT 1`,
      [courseId],
    ),
  );
  const { date, time, ...frame } = course;
  return { ...frame, personIds: await trainerIdsOf(tx, courseId), lastBegins: instantOf(date, time) };
}

function viewOf(actor: Actor, frame: Frame, { row, appliedAt, offerExpiresAt }: Row, now: Date): EnrolmentRow {
  return {
    ...row,
    results: row.results.map((given) => ({ ...given, at: new Date(given.at).toISOString() })),
    appliedAt: appliedAt.toISOString(),
    offerExpiresAt: offerExpiresAt?.toISOString() ?? null,
    can: enrolmentTasks(actor, frame, { state: row.state, daysMarked: row.attendance.length, result: row.result }, now),
  };
}

interface Standing {
  readonly state: EnrolmentState;
  readonly daysMarked: number;
  readonly result: CourseResult | null;
}

type Task = readonly [EnrolmentRow['can'][number], boolean];

/** What this reader can do with one enrolment now. */
export function enrolmentTasks(actor: Actor, frame: Frame, standing: Standing, now: Date): EnrolmentRow['can'] {
  const { state } = standing;
  const manages = may(actor, 'enrolment.manage', frame) && now < frame.endsAt;
  const tasks: readonly Task[] = [
    ...(manages && state === 'applied' ? unconfirmedTasks(frame, now) : []),
    ['review', manages && state === 'in-review'],
    ['move', manages && UNDER_WAY.includes(state)],
    ['cancel', manages && enrolmentMachine.next(state, 'cancel') !== undefined],
    ...resultTasks(actor, frame, standing, now),
  ];
  return tasks.filter(([, possible]) => possible).map(([task]) => task);
}

function unconfirmedTasks(frame: Frame, now: Date): Task[] {
  return [
    ['confirm-for', OFFICE_CONFIRMS.includes(frame.state)],
    ['write-anew', takesConfirmations(frame, now)],
  ];
}

function resultTasks(actor: Actor, frame: Frame, { state, daysMarked, result }: Standing, now: Date): Task[] {
  const marked = HAD_PLACE.includes(state) && daysMarked === frame.days;
  const possible = marked && RESULTS_TAKEN.includes(frame.state) && now >= frame.lastBegins;
  const isClosed = resultIsClosed({ state: frame.state, endsAt: frame.endsAt, earlier: result }, now);
  return [
    ['set-result', possible && !isClosed],
    ['correct-result', possible && isClosed && may(actor, 'enrolment.manage', frame)],
  ];
}

const NO_ARRIVAL = '9007199254740991::bigint';
const ROWS = `
  SELECT e.id, coalesce(e.arrival, ${NO_ARRIVAL}) AS rank, e.applied_at AS "appliedAt", offer.expires_at AS "offerExpiresAt",
    json_build_object('id', e.id, 'name', e.name, 'email', e.email, 'phone', e.phone, 'place', pc.place, 'state', e.state,
      'position', list.position, 'result', e.result,
      'attendance', (SELECT coalesce(json_agg(json_build_object('dayId', a.course_day_id, 'presence', a.presence) ORDER BY d.number), '[]')
        FROM attendance a JOIN course_day d ON d.id = a.course_day_id WHERE a.enrolment_id = e.id),
      'results', (SELECT coalesce(json_agg(json_build_object('result', h.result, 'at', h.given_at, 'by', giver.name) ORDER BY h.number), '[]')
        FROM enrolment_result h LEFT JOIN person giver ON giver.id = h.given_by_id WHERE h.enrolment_id = e.id),
      'certificateId', (SELECT id FROM certificate WHERE enrolment_id = e.id AND withdrawn_at IS NULL)) AS row
  FROM enrolment e
  LEFT JOIN postal_code pc ON pc.code = e.postal_code
  LEFT JOIN (${WAITING}) AS list ON list.id = e.id
  LEFT JOIN place_offer offer ON offer.enrolment_id = e.id AND offer.outcome IS NULL
  WHERE e.course_id = $1 AND ($2::bigint IS NULL OR (coalesce(e.arrival, ${NO_ARRIVAL}), e.id) > ($2, $3::uuid))
  ORDER BY coalesce(e.arrival, ${NO_ARRIVAL}), e.id LIMIT $4`;
