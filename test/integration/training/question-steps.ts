import type { Created, NewQuestion, QuestionForm, QuestionList } from '@igang/contracts';
import type { z } from 'zod';
import { ok } from '../../harness/index.ts';
import type { Ground } from './course-steps.ts';

export type QuestionGiven = Partial<z.input<typeof NewQuestion>>;

/** Asks one more thing on a course, and gives the question's id. */
export async function aQuestion({ kari }: Ground, courseId: string, label: string, change: QuestionGiven = {}): Promise<string> {
  const body = { kind: 'text', words: { nb: { label } }, ...change };
  return (await ok(kari.post<Created>(`/api/staff/courses/${courseId}/questions`, body))).id;
}
export const CHOICES = [
  { id: 'ja', words: { nb: 'Ja', en: 'Yes' } },
  { id: 'nei', words: { nb: 'Nei', en: 'No' } },
];
export const aChoice = (ground: Ground, courseId: string, label: string, change: QuestionGiven = {}) =>
  aQuestion(ground, courseId, label, { kind: 'choice', choices: CHOICES, ...change });

export const formAsBuilt = ({ kari }: Ground, courseId: string) => ok(kari.get<QuestionForm>(`/api/staff/courses/${courseId}/questions`));
export const formAsAsked = async ({ app }: Ground, courseId: string) =>
  (await ok(app.anonymous().get<QuestionList>(`/api/courses/${courseId}/questions`))).items;
