import { accept, type Decision, refuse } from '../decision.ts';

export const QUESTION_KINDS = ['text', 'long-text', 'choice', 'choices', 'number', 'date', 'consent'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
/** Sensitive: food, access needs and the like. Read by the course's own office and trainers only, and forgotten soon. */
export const SENSITIVITIES = ['ordinary', 'sensitive'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Shown only when another question is answered with one of these: ids of choices, or `yes` for a consent. */
export interface Condition {
  readonly questionId: string;
  readonly is: readonly string[];
}
/** What the rules need to know of a question; its words are the pages' matter. */
export interface QuestionRule {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly choiceIds: readonly string[];
  readonly shownWhen: Condition | null;
}

export const MOST_QUESTIONS = 30;
export const MOST_CHOICES = 50;
/** product.md section 6: enrolment answers marked sensitive are kept 30 days after the course. */
export const SENSITIVE_KEPT_DAYS = 30;
export const YES = 'yes';

const CHOOSING: readonly QuestionKind[] = ['choice', 'choices'];

/** Answers that another question's condition may name; none for a kind that cannot decide anything. */
export function possibleAnswers({ kind, choiceIds }: Pick<QuestionRule, 'kind' | 'choiceIds'>): readonly string[] {
  if (kind === 'consent') return [YES];
  return CHOOSING.includes(kind) ? choiceIds : [];
}

/** Whether questions, in the order in which they are asked, can be asked at all. */
export function checkQuestions(questions: readonly QuestionRule[]): Decision<true> {
  if (questions.length > MOST_QUESTIONS) return refuse('question.too-many', { most: MOST_QUESTIONS });
  if (!questions.every(choicesAreRight)) return refuse('question.choices', { most: MOST_CHOICES });
  if (questions.some((question) => leadsBackToItself(question, questions))) return refuse('question.cycle');
  if (!questions.every((question) => canBeMet(question, questions))) return refuse('question.condition-unknown');
  return questions.every((question, i) => comesAfterItsCondition(question, questions.slice(0, i)))
    ? accept(true)
    : refuse('question.before-its-condition');
}

function choicesAreRight({ kind, choiceIds }: QuestionRule): boolean {
  if (!CHOOSING.includes(kind)) return choiceIds.length === 0;
  return choiceIds.length >= 2 && choiceIds.length <= MOST_CHOICES && new Set(choiceIds).size === choiceIds.length;
}

/** Follows conditions from one question to the next; more steps than there are questions is a circle. */
function leadsBackToItself(question: QuestionRule, questions: readonly QuestionRule[]): boolean {
  let at: QuestionRule | undefined = question;
  for (const _ of questions) {
    const next: string | undefined = at?.shownWhen?.questionId;
    if (next === question.id) return true;
    at = questions.find(({ id }) => id === next);
  }
  return false;
}

function canBeMet({ shownWhen }: QuestionRule, questions: readonly QuestionRule[]): boolean {
  if (shownWhen === null) return true;
  const asked = questions.find(({ id }) => id === shownWhen.questionId);
  if (asked === undefined || shownWhen.is.length === 0) return false;
  const possible = possibleAnswers(asked);
  return shownWhen.is.every((answer) => possible.includes(answer));
}

function comesAfterItsCondition({ shownWhen }: QuestionRule, earlier: readonly QuestionRule[]): boolean {
  return shownWhen === null || earlier.some(({ id }) => id === shownWhen.questionId);
}

/**
 * What may still be changed once there are answers: the words, the order, whether it must be answered. Not the kind, and
 * no choice that somebody has made: the answer would no longer say what she answered.
 * @param chosen ids of choices that stand in answers
 */
export function changeAnswered(before: QuestionRule, after: QuestionRule, chosen: readonly string[]): Decision<true> {
  const kept = before.kind === after.kind && chosen.every((id) => after.choiceIds.includes(id));
  return kept ? accept(true) : refuse('question.answered');
}
