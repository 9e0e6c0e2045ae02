import type { EvaluationAnswers } from '@igang/domain';
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
  readonly value: EvaluationAnswers[string] | undefined;
}

/** A text in the format of SurveyJS: bokmål is its `default`. */
type Localised = Readonly<Record<'default' | Exclude<Lang, 'nb'>, string>>;

/** What our forms use of a question in that format. */
interface SurveyElement {
  readonly name: string;
  readonly type: ShownQuestion['kind'];
  readonly title: Localised;
  readonly description?: Localised;
  readonly rateMax?: number;
  readonly minRateDescription?: Localised;
  readonly maxRateDescription?: Localised;
  readonly choices?: readonly { readonly value: string; readonly text: Localised }[];
}
export interface Survey {
  readonly elements: readonly SurveyElement[];
}

export function shownQuestions({ elements }: Survey, answers: EvaluationAnswers, lang: Lang): ShownQuestion[] {
  const said = (text: Localised | undefined): string => text?.[lang === 'nb' ? 'default' : lang] ?? '';
  return elements.map((element) => ({
    name: element.name,
    kind: element.type,
    title: said(element.title),
    hint: said(element.description),
    choices:
      element.rateMax === undefined
        ? (element.choices ?? []).map(({ value, text }) => ({ value, text: said(text) }))
        : Array.from({ length: element.rateMax }, (_, index) => ({ value: index + 1, text: String(index + 1) })),
    worst: said(element.minRateDescription),
    best: said(element.maxRateDescription),
    value: answers[element.name],
  }));
}
