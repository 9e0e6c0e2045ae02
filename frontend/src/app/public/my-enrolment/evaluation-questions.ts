import { Model, type Question, type QuestionCheckboxModel, type QuestionRatingModel, type QuestionSelectBase } from 'survey-core';
import type { Lang } from '@igang/i18n';

/** One question as our own fields show it. */
export interface ShownQuestion {
  readonly name: string;
  readonly kind: 'rating' | 'radiogroup' | 'checkbox' | 'comment';
  readonly title: string;
  readonly hint: string;
  readonly choices: readonly { readonly value: string | number; readonly text: string }[];
  readonly worst: string;
  readonly best: string;
  readonly value: unknown;
}

/** survey-core keeps the answers, decides which questions are seen and in which language; what it looks like is ours. */
export function surveyModel(json: object, lang: Lang): Model {
  const model = new Model(json);
  model.locale = lang === 'nb' ? '' : lang;
  return model;
}

export function shownQuestions(model: Model): ShownQuestion[] {
  return model.getAllQuestions(true).map((question) => ({
    name: question.name,
    kind: question.getType() as ShownQuestion['kind'],
    title: question.locTitle.renderedHtml,
    hint: question.locDescription.renderedHtml,
    choices: choicesOf(question),
    worst: question.getType() === 'rating' ? (question as QuestionRatingModel).minRateDescription : '',
    best: question.getType() === 'rating' ? (question as QuestionRatingModel).maxRateDescription : '',
    value: question.value as unknown,
  }));
}

function choicesOf(question: Question): ShownQuestion['choices'] {
  const type = question.getType();
  const items =
    type === 'rating'
      ? (question as QuestionRatingModel).visibleRateValues
      : type === 'comment'
        ? []
        : (question as QuestionSelectBase | QuestionCheckboxModel).visibleChoices;
  return items.map((item) => ({ value: item.value as string | number, text: item.locText.renderedHtml }));
}
