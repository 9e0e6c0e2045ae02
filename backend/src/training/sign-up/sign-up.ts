import type { Done, Question } from '@igang/contracts';
import { type Answers, localDate } from '@igang/domain';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { refusalsSettled, type Settled } from '../../platform/idempotency.ts';
import type { Deciding } from '../../platform/together.ts';
import type { Tx } from '../../platform/transaction.ts';
import { formsOf } from '../questions/index.ts';
import { answersTo, writeAnswers } from '../answers/answers.ts';
import { type Application, applyForPlaces } from './apply-for-place.ts';

/** What somebody wants and answers, found to be in order. */
interface Wishes {
  readonly application: Application;
  readonly answers: Answers;
  readonly choices: readonly string[];
}

/**
 * The public form, for many at once: what is asked is answered, other courses they would take can be had, and then they apply.
 * The answers of somebody who had applied before stay hers: a stranger who knows her address changes nothing.
 */
export const signUps: Deciding<Application, ReadonlyMap<string, readonly Question[]>, Done> = {
  load: (tx, applications) =>
    formsOf(
      tx,
      applications.map(({ courseId }) => courseId),
    ),
  decide: async (tx, applications, forms) => {
    const examined = await Promise.all(applications.map((one) => refusalsSettled(() => wishesOf(tx, one, forms.get(one.courseId) ?? []))));
    const wishes = examined.flatMap((outcome) => ('answer' in outcome ? [outcome.answer] : []));
    const applied = await applyForPlaces(
      tx,
      wishes.map(({ application }) => application),
    );
    for (const [i, wish] of wishes.entries()) await writeWishes(tx, wish, applied[i]);
    const settled = new Map(wishes.map((wish, i) => [wish, applied[i]]));
    return examined.map((outcome): Settled<Done> => {
      const end = 'refusal' in outcome ? outcome : settled.get(outcome.answer);
      return end !== undefined && 'refusal' in end ? end : { answer: { done: true } };
    });
  },
};

async function wishesOf(tx: Tx, application: Application, form: readonly Question[]): Promise<Wishes> {
  const { actor, courseId, person } = application;
  demandAccess(actor, 'enrolment.apply', {});
  const answers = answersTo(form, person.answers ?? {});
  return { application, answers, choices: await checkedChoices(tx, courseId, person.furtherChoices ?? []) };
}

async function writeWishes(tx: Tx, { answers, choices }: Wishes, applied: Settled<string | null> | undefined): Promise<void> {
  if (applied === undefined || 'refusal' in applied || applied.answer === null) return;
  if (Object.keys(answers).length > 0) await writeAnswers(tx, applied.answer, answers);
  await writeChoices(tx, applied.answer, choices);
}

/** Courses one can sign up for now, each once; none that the office must approve, since nobody would have asked it. */
async function checkedChoices(tx: Tx, courseId: string, choices: readonly string[]): Promise<readonly string[]> {
  if (choices.length === 0) return choices;
  const rows = await tx.query<{ id: string }>(
    `SELECT c.id FROM course c JOIN course_type t ON t.id = c.course_type_id
     WHERE c.id = ANY($1::uuid[]) AND c.state = 'open' AND c.enrolment_deadline >= $2 AND c.starts_at > $3 AND NOT t.approval_required`,
    [choices, localDate(tx.now), tx.now],
  );
  const wrong = choices.flatMap((id, i) =>
    id === courseId || choices.indexOf(id) < i || !rows.some((row) => row.id === id)
      ? [{ path: `furtherChoices.${i}`, code: 'choice' }]
      : [],
  );
  if (wrong.length > 0) throw new Refusal('request.invalid', {}, wrong);
  return choices;
}

async function writeChoices(tx: Tx, enrolmentId: string, choices: readonly string[]): Promise<void> {
  if (choices.length === 0) return;
  await tx.query(
    `INSERT INTO further_choice (enrolment_id, rank, course_id)
     SELECT $1, number + 1, id FROM unnest($2::uuid[]) WITH ORDINALITY AS c(id, number)`,
    [enrolmentId, choices],
  );
}
