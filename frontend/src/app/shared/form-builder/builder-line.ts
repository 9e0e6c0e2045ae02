import type { BuiltQuestion, Question } from '@igang/contracts';
import { YES } from '@igang/domain/training/question';
import type { Format, Lang } from '@igang/i18n';
import { inLanguage } from '@igang/i18n/training/questions/question-text';
import type { QuestionsWords } from '@igang/i18n/words/training/questions';

export interface BuilderLine {
  readonly question: BuiltQuestion;
  readonly label: string;
  readonly kind: string;
  /** Must be answered, sensitive, how long kept, how many have answered. */
  readonly facts: readonly string[];
  readonly condition: string;
}
interface How {
  readonly lang: Lang;
  readonly w: QuestionsWords;
  readonly f: Format;
}

/** A question as the builder lists it; `all` are those that its condition may name. */
export function builderLine(question: BuiltQuestion, all: readonly Question[], how: How): BuilderLine {
  const { required, sensitivity, retentionDays, answers } = question;
  const { builder } = how.w;
  return {
    question,
    label: labelOf(question, how.lang),
    kind: how.w.kinds[question.kind],
    facts: [
      ...(required ? [builder.required] : []),
      ...(sensitivity === 'sensitive' ? [builder.sensitive] : []),
      ...(retentionDays === null ? [] : [builder.keptFor({ days: retentionDays })]),
      ...(answers > 0 ? [builder.answers({ count: answers })] : []),
    ],
    condition: conditionText(question, all, how),
  };
}

export function labelOf({ words }: Pick<Question, 'words'>, lang: Lang): string {
  return inLanguage(words, lang)?.label ?? '';
}

function conditionText({ shownWhen }: Question, all: readonly Question[], { lang, w, f }: How): string {
  const on = all.find(({ id }) => id === shownWhen?.questionId);
  if (shownWhen === null || on === undefined) return '';
  const answers = shownWhen.is.map((answer) =>
    answer === YES && on.kind === 'consent' ? w.yes : (inLanguage(on.choices.find(({ id }) => id === answer)?.words ?? {}, lang) ?? answer),
  );
  return w.builder.shownWhen({ label: labelOf(on, lang), answers: f.list(answers) });
}
