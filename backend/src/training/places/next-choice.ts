import { type EnrolmentState, givenBack, nextChoice } from '@igang/domain';
import { isOpen, lockCourse } from '../courses/index.ts';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { copyAnswers } from '../answers/answers.ts';
import { beginNext } from '../enrolments/begin.ts';
import { IS_FOR } from '../enrolments/audience.ts';
import { lockEnrolment, take } from '../enrolments/enrolment.ts';
import { offerFreePlaces } from './offer-free-places.ts';
import { placeArrivals } from './place-arrivals.ts';
import { endOffers } from './place-offer.ts';
import { courseUnlocked, whoChose } from './who-chose.ts';

/** Locks courses in the order of their ids, as everything does that needs more than one. */
export async function lockCourses(tx: Tx, courseIds: readonly string[]): Promise<void> {
  await tx.query('SELECT id FROM course WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [courseIds]);
}

interface Choice {
  readonly rank: number;
  readonly courseId: string;
  /** She is, or was, in that course already: her own doing counts. */
  readonly been: boolean;
  /** Whether the course is for her, as far as we know. */
  readonly suits: boolean;
}

/** She waits for her first choice: gives her a place on the best of the others that has one, if any has. */
export async function placeNextChoice(tx: Tx, enrolmentId: string): Promise<void> {
  const choices = await choicesOf(tx, enrolmentId);
  const { first } = await lockAll(tx, enrolmentId, choices);
  const chain = await membersOf(tx, enrolmentId);
  const standing = await Promise.all(
    choices.filter(({ been }) => !been).map(async (choice) => ({ choice, course: await lockCourse(tx, choice.courseId) })),
  );
  const next = nextChoice(
    first.enrolment.state,
    chain.map(({ state }) => state),
    standing.map(({ choice, course }) => ({
      ...choice,
      open: isOpen(course, tx.now) && !course.approvalRequired && choice.suits,
      places: course,
    })),
  );
  const course = standing.find(({ choice }) => choice.courseId === next?.courseId)?.course;
  if (course === undefined) return;
  const id = await beginNext(tx, course, enrolmentId);
  await copyAnswers(tx, enrolmentId, id);
  await placeArrivals(tx, { course, people: [{ enrolmentId: id, by: tx }] });
}

/** The next of those who have a course with free places as a further choice is looked at, and then the one after her. */
export async function placeWhoChose(tx: Tx, courseId: string, afterId?: string): Promise<void> {
  const enrolmentId = await whoChose(tx, await courseUnlocked(tx, courseId), afterId);
  if (enrolmentId === undefined) return;
  await placeNextChoice(tx, enrolmentId);
  await announce(tx, { job: 'course.further-choices', payload: { courseId, afterId: enrolmentId } });
}

function choicesOf(tx: Tx, enrolmentId: string): Promise<Choice[]> {
  return tx.query<Choice>(
    `SELECT f.rank::int AS rank, f.course_id AS "courseId", ${IS_FOR('t.audience', 'e.email', '$2')} AS suits,
       EXISTS (SELECT FROM enrolment o WHERE o.course_id = f.course_id AND o.email = e.email) AS been
     FROM further_choice f JOIN enrolment e ON e.id = f.enrolment_id JOIN course c ON c.id = f.course_id JOIN course_type t ON t.id = c.course_type_id
     WHERE f.enrolment_id = $1 ORDER BY f.rank`,
    [enrolmentId, tx.now],
  );
}

async function lockAll(tx: Tx, enrolmentId: string, choices: readonly Choice[]) {
  const [row] = await tx.query<{ id: string }>('SELECT course_id AS id FROM enrolment WHERE id = $1', [enrolmentId]);
  await lockCourses(tx, [...choices.map(({ courseId }) => courseId), ...(row === undefined ? [] : [row.id])]);
  return { first: await lockEnrolment(tx, enrolmentId) };
}

interface Member {
  readonly id: string;
  readonly state: EnrolmentState;
}

/** What has come of the further choices of an enrolment. */
function membersOf(tx: Tx, firstId: string): Promise<Member[]> {
  return tx.query<Member>('SELECT id, state FROM enrolment WHERE chain_id = $1 AND id <> $1 ORDER BY id', [firstId]);
}

/** Locks every course of the chain that an enrolment belongs to; nothing to do for most. Before `lockEnrolment`. */
export async function lockChain(tx: Tx, enrolmentId: string): Promise<void> {
  await tx.query(
    `SELECT c.id FROM course c WHERE c.id IN (
       SELECT o.course_id FROM enrolment e JOIN enrolment o ON o.chain_id = e.chain_id WHERE e.id = $1) ORDER BY c.id FOR NO KEY UPDATE`,
    [enrolmentId],
  );
}

/** She takes the place she was offered: the place she had meanwhile goes to the next there, in this very transaction. */
export async function giveBackOthers(tx: Tx, takenId: string): Promise<void> {
  const chain = await tx.query<Member>(
    'SELECT o.id, o.state FROM enrolment e JOIN enrolment o ON o.chain_id = e.chain_id WHERE e.id = $1 ORDER BY o.id',
    [takenId],
  );
  for (const { id } of givenBack(takenId, chain)) {
    const { enrolment, course } = await lockEnrolment(tx, id);
    await take(tx, course, { enrolment, action: 'cancel', mail: 'enrolment.cancelled' });
    await endOffers(tx, [id], 'cancelled');
    await offerFreePlaces(tx, course.id);
  }
}
