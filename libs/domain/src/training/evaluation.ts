import { accept, type Decision, refuse } from '../decision.ts';

/** From this many answers up results are shown: fewer could point at somebody. */
export const FEWEST_ANSWERS = 5;
export const LONGEST_TEXT = 1000;

export type EvaluationQuestion =
  | { readonly name: string; readonly kind: 'rating'; readonly most: number }
  | { readonly name: string; readonly kind: 'choice' | 'choices'; readonly values: readonly string[] }
  | { readonly name: string; readonly kind: 'text' };

const QUESTIONS = [
  { name: 'whole', kind: 'rating', most: 5 },
  { name: 'useful', kind: 'rating', most: 5 },
  { name: 'leaders', kind: 'rating', most: 5 },
  { name: 'place', kind: 'rating', most: 5 },
  { name: 'best', kind: 'text' },
  { name: 'better', kind: 'text' },
] as const satisfies readonly EvaluationQuestion[];
const READY = [
  { name: 'ready', kind: 'choice', values: ['yes', 'with-another', 'not-yet'] },
  { name: 'missing', kind: 'choices', values: ['frames', 'first-meeting', 'letting-go', 'practical', 'nothing'] },
] as const satisfies readonly EvaluationQuestion[];

/** The forms there are: one for courses that make somebody a starter, one for all others. */
export const EVALUATION_FORMS = { starter: [...QUESTIONS.slice(0, 4), ...READY, ...QUESTIONS.slice(4)], general: QUESTIONS } as const;
export type EvaluationFormName = keyof typeof EVALUATION_FORMS;
export type EvaluationName = (typeof QUESTIONS)[number]['name'] | (typeof READY)[number]['name'];

export function formFor(qualifies: boolean): EvaluationFormName {
  return qualifies ? 'starter' : 'general';
}

export type EvaluationValue = number | string | readonly string[];
export type EvaluationAnswers = Readonly<Record<string, EvaluationValue>>;

/** EvaluationAnswers to the form's questions and nothing else; every question may be left out, but not all of them. */
export function checkEvaluation(questions: readonly EvaluationQuestion[], answers: EvaluationAnswers): Decision<EvaluationAnswers> {
  const names = Object.keys(answers);
  const fits = names.every((name) => {
    const question = questions.find((one) => one.name === name);
    return question !== undefined && isAnswer(question, answers[name]);
  });
  return names.length > 0 && fits ? accept(answers) : refuse('evaluation.answers');
}

function isAnswer(question: EvaluationQuestion, value: EvaluationValue | undefined): boolean {
  switch (question.kind) {
    case 'rating':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= question.most;
    case 'choice':
      return typeof value === 'string' && question.values.includes(value);
    case 'choices':
      return Array.isArray(value) && areChoices(question.values, value as readonly string[]);
    case 'text':
      return typeof value === 'string' && isText(value);
  }
}

function areChoices(possible: readonly string[], chosen: readonly string[]): boolean {
  return new Set(chosen).size === chosen.length && chosen.every((one) => possible.includes(one));
}

function isText(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_TEXT;
}
