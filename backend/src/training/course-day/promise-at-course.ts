import type { CoursePromise, CoursePromises, Done } from '@igang/contracts';
import {
  instantAfter,
  instantBefore,
  localDate,
  type LocalDate,
  mayBeSameName,
  NOT_MISSED,
  PROMISE_TEXTS,
  type PromiseText,
} from '@igang/domain';
import { trainerIdsOf } from '../courses/index.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { keepPromise, lockStarter, undoPromise } from '../../starters/starters/index.ts';
import { lockEnrolment } from '../enrolments/enrolment.ts';

const THERE = NOT_MISSED;

interface Row extends Omit<CoursePromise, 'can'> {
  readonly known: string;
  readonly recordedAt: Date | null;
}
interface Frame {
  readonly officeId: string;
  readonly qualifies: boolean;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** Who is on a course that qualifies, and who has given the promise of confidentiality; none before the first day. */
export async function coursePromises(tx: Tx, courseId: string): Promise<CoursePromises> {
  const frame = found(await one<Frame>(tx, FRAME, [courseId]));
  demandAccess(tx.actor, 'course.run', { officeId: frame.officeId, personIds: await trainerIdsOf(tx, courseId) });
  if (!frame.qualifies || frame.first > localDate(tx.now)) return { items: [] };
  const rows = await tx.query<Row>(ROWS, [courseId, [...THERE]]);
  return { items: rows.filter(({ name, known }) => mayBeSameName(name, known)).map((row) => viewOf(row, tx.now)) };
}

function viewOf({ enrolmentId, name, promise, recordedAt }: Row, now: Date): CoursePromise {
  const isFresh = recordedAt !== null && promise?.how === 'course' && now < instantAfter(recordedAt, { hours: UNDO_HOURS });
  return { enrolmentId, name, promise, can: isFresh ? ['undo'] : isOurs(promise) ? [] : ['record'] };
}

/** A promise that counted by passing, or to another text, may be given anew to ours. */
const isOurs = (promise: CoursePromise['promise']): boolean => promise !== null && promise.text === PROMISE_TEXTS[0];

/** So long a press by mistake can be taken back. */
const UNDO_HOURS = 24;

/** She gave it at the course, to this text; the day is the day of the course, also when it is written down afterwards. */
export async function promiseAtCourse(tx: Tx, enrolmentId: string, text: PromiseText): Promise<Done> {
  const { personId, last } = await whoPromises(tx, enrolmentId);
  const today = localDate(tx.now);
  return keepPromise(tx, await lockStarter(tx, personId), { givenOn: last < today ? last : today, how: 'course', text });
}

/** It was pressed by mistake. Gone twice is as once. */
export async function undoCoursePromise(tx: Tx, enrolmentId: string): Promise<Done> {
  const { personId } = await whoPromises(tx, enrolmentId);
  return undoPromise(tx, await lockStarter(tx, personId), instantBefore(tx.now, { hours: UNDO_HOURS }));
}

async function whoPromises(tx: Tx, enrolmentId: string): Promise<{ personId: string; last: LocalDate }> {
  const { enrolment, course } = await lockEnrolment(tx, enrolmentId);
  demandAccess(tx.actor, 'course.run', { officeId: course.officeId, personIds: await trainerIdsOf(tx, course.id) });
  const { qualifies, first, last } = found(await one<Frame>(tx, FRAME, [course.id]));
  if (first > localDate(tx.now)) throw new Refusal('attendance.day-not-started');
  const her = await one<{ id: string; known: string; name: string }>(tx, PERSON, [enrolmentId]);
  if (!qualifies || !THERE.includes(enrolment.state) || her === undefined || !mayBeSameName(her.known, her.name))
    throw new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'attend' });
  return { personId: her.id, last };
}

const FRAME = `
  SELECT c.office_id AS "officeId", t.qualifies, min(d.date)::text AS first, max(d.date)::text AS last
  FROM course c JOIN course_type t ON t.id = c.course_type_id JOIN course_day d ON d.course_id = c.id
  WHERE c.id = $1 AND c.state <> 'cancelled' GROUP BY c.office_id, t.qualifies`;
const PERSON = 'SELECT p.id, p.name AS known, e.name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = $1';
const ROWS = `
  SELECT e.id AS "enrolmentId", e.name, p.name AS known, g.recorded_at AS "recordedAt",
    CASE WHEN g.id IS NOT NULL THEN json_build_object('givenOn', g.given_on, 'how', g.how, 'text', g.text_version) END AS promise
  FROM enrolment e JOIN person p ON p.id = e.person_id
  LEFT JOIN LATERAL (SELECT * FROM confidentiality_promise x WHERE x.person_id = p.id ORDER BY x.recorded_at DESC, x.id DESC LIMIT 1) AS g ON true
  WHERE e.course_id = $1 AND e.state = ANY ($2) ORDER BY e.name, e.id`;
