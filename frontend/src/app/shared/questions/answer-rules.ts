import type { AnswersGiven, Question } from '@igang/contracts';
import { checkAnswers, LONG_TEXT_MOST, TEXT_MOST } from '@igang/domain/training/answer';
import type { QuestionRule } from '@igang/domain/training/question';
import type { Lang } from '@igang/i18n';
import type { CommonWords } from '@igang/i18n/words/common';
import { inLanguage } from '@igang/i18n/training/questions/question-text';

type Asked = Omit<Question, 'sensitivity' | 'retentionDays'>;

/** What the domain's rules look at. */
export function ruleOf({ id, kind, required, choices, shownWhen }: Asked): QuestionRule {
  return { id, kind, required, choiceIds: choices.map((choice) => choice.id), shownWhen };
}

/** What is wrong with one answer: for the error summary, which leads to the element. */
export interface AnswerError {
  readonly kind: 'answer';
  readonly questionId: string;
  readonly label: string;
  readonly message: string;
  readonly elementId: string;
}
export const elementIdOf = (questionId: string): string => `ig-q-${questionId}`;

interface Told {
  readonly lang: Lang;
  readonly error: CommonWords['error'];
}

/** By the same function as the API (`checkAnswers`): only what is asked is needed. */
export function answerErrors(questions: readonly Asked[], given: AnswersGiven, { lang, error }: Told): AnswerError[] {
  const { problems } = checkAnswers(questions.map(ruleOf), onlyAsked(questions, given));
  return problems.flatMap(({ questionId, code }) => {
    const question = questions.find(({ id }) => id === questionId);
    if (question === undefined) return [];
    const label = inLanguage(question.words, lang)?.label ?? '';
    return [{ kind: 'answer' as const, questionId, label, message: sentence(question, code, error), elementId: elementIdOf(questionId) }];
  });
}

function sentence({ kind }: Asked, code: string, error: CommonWords['error']): string {
  if (code === 'missing') return error.required;
  if (code === 'too-big' && kind !== 'number') return error.tooLong({ max: kind === 'text' ? TEXT_MOST : LONG_TEXT_MOST });
  return { choice: error.choice, date: error.date }[code] ?? (kind === 'number' ? error.number : error.format);
}

/** What is sent: answers to what is asked, as they are when they are right. A draft may remember questions that are gone. */
export function answersToSend(questions: readonly Asked[], given: AnswersGiven): AnswersGiven {
  return checkAnswers(questions.map(ruleOf), onlyAsked(questions, given)).answers as AnswersGiven;
}

/** The questions to show, given what is answered so far. */
export function shownQuestions<Q extends Asked>(questions: readonly Q[], given: AnswersGiven): readonly Q[] {
  const { visible } = checkAnswers(questions.map(ruleOf), onlyAsked(questions, given));
  return questions.filter(({ id }) => visible.includes(id));
}

function onlyAsked(questions: readonly Asked[], given: AnswersGiven): AnswersGiven {
  return Object.fromEntries(Object.entries(given).filter(([id]) => questions.some((question) => question.id === id)));
}
