import { EVALUATION_FORMS, type EvaluationFormName } from '@igang/domain';
import { LANGS } from '@igang/i18n';
import { evaluationChoice, evaluationTitle, surveyOf } from '@igang/i18n/training/evaluations/evaluation-forms';
import { shownQuestions, type Survey } from './evaluation-questions.ts';

const KINDS = { rating: 'rating', choice: 'radiogroup', choices: 'checkbox', text: 'comment' } as const;
const FORMS = Object.keys(EVALUATION_FORMS) as EvaluationFormName[];

describe.each(LANGS)('an evaluation in %s', (lang) => {
  it.each(FORMS)('%s shows every question of the form, in its order and language', (form) => {
    const shown = shownQuestions(surveyOf(form) as Survey, {}, lang);
    const expected = EVALUATION_FORMS[form].map(({ name, kind }) => ({ name, kind: KINDS[kind], title: evaluationTitle(name)[lang] }));
    expect(shown.map(({ name, kind, title }) => ({ name, kind, title }))).toEqual(expected);
  });

  it.each(FORMS)('%s offers every choice, and says what the ends of a scale mean', (form) => {
    const shown = shownQuestions(surveyOf(form) as Survey, {}, lang);
    for (const [index, question] of EVALUATION_FORMS[form].entries()) {
      const { choices, worst, best, hint } = shown[index] ?? { choices: [], worst: '', best: '', hint: '' };
      if (question.kind === 'rating') {
        expect(choices.map(({ value }) => value)).toEqual(Array.from({ length: question.most }, (_, value) => value + 1));
        expect(worst).not.toBe('');
        expect(best).not.toBe('');
      } else if (question.kind === 'text') {
        expect(choices).toEqual([]);
        expect(hint).not.toBe('');
      } else {
        expect(choices).toEqual(question.values.map((value) => ({ value, text: evaluationChoice(value)[lang] })));
      }
    }
  });
});

it('shows what she has answered so far', () => {
  const shown = shownQuestions(surveyOf('general') as Survey, { whole: 4 }, 'nb');
  expect(shown.find(({ name }) => name === 'whole')?.value).toBe(4);
  expect(shown.find(({ name }) => name === 'best')?.value).toBeUndefined();
});
