import { SENSITIVITIES } from '@igang/domain';
import { MOST_CHOICES, MOST_QUESTIONS, QUESTION_KINDS } from '@igang/domain/training/question';
import * as z from 'zod';
import { Id, Instant, line, optionalLines } from '../common.ts';

export const QuestionKindName = z.enum(QUESTION_KINDS);
export const SensitivityName = z.enum(SENSITIVITIES);

/** In the languages somebody has written; a page shows the reader's own, else the nearest. At least one. */
function inLanguages<T extends z.ZodType>(words: T) {
  return z
    .strictObject({ nb: words.optional(), nn: words.optional(), en: words.optional() })
    .refine(({ nb, nn, en }) => nb !== undefined || nn !== undefined || en !== undefined, { path: ['nb'], params: { reason: 'missing' } });
}
const QuestionText = z.strictObject({ label: line(200), help: optionalLines(500) });
export const QuestionWords = inLanguages(QuestionText);
export type QuestionWords = z.infer<typeof QuestionWords>;
export const ChoiceWords = inLanguages(line(120));
export type ChoiceWords = z.infer<typeof ChoiceWords>;
/** Made by whoever writes the form, so that a condition can name a choice; stays the same when the words change. */
export const ChoiceId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

export const QuestionChoice = z.strictObject({ id: ChoiceId, words: ChoiceWords });
export type QuestionChoice = z.infer<typeof QuestionChoice>;
export const QuestionCondition = z.strictObject({ questionId: Id, is: z.array(ChoiceId).min(1).max(MOST_CHOICES) });
export type QuestionCondition = z.infer<typeof QuestionCondition>;

/** A question as it is asked. */
export const Question = z
  .strictObject({
    id: Id,
    kind: QuestionKindName,
    words: QuestionWords,
    choices: z.array(QuestionChoice),
    required: z.boolean(),
    sensitivity: SensitivityName,
    retentionDays: z.number().int().nullable(),
    shownWhen: QuestionCondition.nullable(),
  })
  .meta({ id: 'Question' });
export type Question = z.infer<typeof Question>;
export const QuestionList = z.strictObject({ items: z.array(Question) }).meta({ id: 'QuestionList' });
export type QuestionList = z.infer<typeof QuestionList>;

/** What a question is; `retentionDays` left out means 30 days for a sensitive one, and as long as the enrolment for another. */
export const NewQuestion = z
  .strictObject({
    kind: QuestionKindName,
    words: QuestionWords,
    choices: z.array(QuestionChoice).max(MOST_CHOICES).default([]),
    required: z.boolean().default(false),
    sensitivity: SensitivityName.default('ordinary'),
    retentionDays: z.number().int().min(0).max(1825).nullable().optional(),
    shownWhen: QuestionCondition.nullable().default(null),
  })
  .meta({ id: 'NewQuestion' });
export type NewQuestion = z.infer<typeof NewQuestion>;
export const QuestionChange = NewQuestion.extend({ version: z.number().int() }).meta({ id: 'QuestionChange' });
export type QuestionChange = z.infer<typeof QuestionChange>;
/** Every open question of the form, in the order wanted. */
export const QuestionOrder = z.strictObject({ ids: z.array(Id).max(MOST_QUESTIONS) }).meta({ id: 'QuestionOrder' });
/** Removed when nobody has answered, closed when somebody has. */
export const QuestionRemoval = z.strictObject({ closed: z.boolean() }).meta({ id: 'QuestionRemoval' });
export type QuestionRemoval = z.infer<typeof QuestionRemoval>;

export const BuiltQuestion = Question.extend({
  closed: z.boolean(),
  /** How many have answered. */
  answers: z.number().int(),
  version: z.number().int(),
}).meta({ id: 'BuiltQuestion' });
export type BuiltQuestion = z.infer<typeof BuiltQuestion>;
/** A form as its builder sees it. `inherited` are the open questions of the course type, asked before the course's own. */
export const QuestionForm = z
  .strictObject({
    inherited: z.array(Question),
    items: z.array(BuiltQuestion),
    /** The latest night in which answers were deleted because their time was up. */
    forgotten: z.strictObject({ at: Instant, answers: z.number().int(), courses: z.number().int() }).nullable(),
  })
  .meta({ id: 'QuestionForm' });
export type QuestionForm = z.infer<typeof QuestionForm>;

/** As wide as any kind needs; whether it answers its question is decided by the domain (`checkAnswers`). */
export const AnswerGiven = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(40)).max(MOST_CHOICES),
  z.null(),
]);
export const AnswersGiven = z.record(z.uuid(), AnswerGiven).meta({ id: 'Answers' });
export type AnswersGiven = z.infer<typeof AnswersGiven>;
export const AnswersChange = z.strictObject({ answers: AnswersGiven }).meta({ id: 'AnswersChange' });
export type AnswersChange = z.infer<typeof AnswersChange>;
