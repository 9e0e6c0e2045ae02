import { EVALUATION_FORMS, type EvaluationFormName, type EvaluationName, type EvaluationQuestion } from '@igang/domain';
import type { EvaluationFormWords } from '../../../compiled/training/evaluation-form.ts';
import { evaluationFormIn } from '../../../compiled/training/evaluation-form.all.ts';
import { type Lang, named } from '../../lang.ts';

type Said = Readonly<Record<Lang, string>>;

/** In every language: who answers chooses hers, who reads the answers another. */
function said(text: (w: EvaluationFormWords) => string): Said {
  const { nb, nn, en } = evaluationFormIn;
  return { nb: text(nb), nn: text(nn), en: text(en) };
}

export function evaluationTitle(name: string): Said {
  return said(({ titles }) => titles[name as EvaluationName]);
}
export function evaluationChoice(value: string): Said {
  return said(({ choices }) => named(choices, value) ?? value);
}

const localised = ({ nb, nn, en }: Said) => ({ default: nb, nn, en });

/** The form in the format of SurveyJS, in every language. */
export function surveyOf(form: EvaluationFormName): object {
  return { showQuestionNumbers: 'off', elements: EVALUATION_FORMS[form].map(elementOf) };
}

function elementOf(question: EvaluationQuestion): object {
  const element = { name: question.name, title: localised(evaluationTitle(question.name)) };
  switch (question.kind) {
    case 'rating':
      return {
        ...element,
        type: 'rating',
        rateMax: question.most,
        minRateDescription: localised(said(({ worst }) => worst)),
        maxRateDescription: localised(said(({ best }) => best)),
      };
    case 'text':
      return { ...element, type: 'comment', description: localised(said(({ hint }) => hint)), maxLength: 1000 };
    case 'choice':
    case 'choices': {
      const choices = question.values.map((value) => ({ value, text: localised(evaluationChoice(value)) }));
      return { ...element, type: question.kind === 'choice' ? 'radiogroup' : 'checkbox', choices };
    }
  }
}
