import * as z from 'zod';
import { Words } from '../common.ts';

/** What the link opens: the course it is about and the form, in the format of SurveyJS. */
export const EvaluationView = z
  .strictObject({ courseType: Words, place: z.string(), lastDay: z.string(), survey: z.record(z.string(), z.unknown()) })
  .meta({ id: 'Evaluation' });
export type EvaluationView = z.infer<typeof EvaluationView>;
export const EvaluationAnswers = z
  .strictObject({
    answers: z.record(z.string().max(40), z.union([z.number(), z.string().max(1000), z.array(z.string().max(40)).max(20)])),
  })
  .meta({ id: 'EvaluationAnswers' });
export type EvaluationAnswers = z.infer<typeof EvaluationAnswers>;

export const QuestionResult = z.strictObject({
  name: z.string(),
  title: Words,
  kind: z.enum(['rating', 'choice', 'choices', 'text']),
  answered: z.number().int(),
  mean: z.number().nullable(),
  most: z.number().int().nullable(),
  choices: z.array(z.strictObject({ title: Words, count: z.number().int() })),
  /** In no order. */
  texts: z.array(z.string()),
});
export const EvaluationResults = z
  .strictObject({
    /** Null while there are too few to show without pointing at somebody. */
    answers: z.number().int().nullable(),
    /** How many have answered, of those who were there: said also when what they answered is not. */
    given: z.number().int(),
    asked: z.number().int(),
    fewest: z.number().int(),
    questions: z.array(QuestionResult),
    /** With too few here: together with the other courses of the office, the kind and the half-year that have too few; no texts. */
    together: z.strictObject({ courses: z.number().int(), answers: z.number().int(), questions: z.array(QuestionResult) }).nullable(),
  })
  .meta({ id: 'EvaluationResults' });
export type EvaluationResults = z.infer<typeof EvaluationResults>;
