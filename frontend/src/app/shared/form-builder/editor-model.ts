import type { BuiltQuestion, Question, QuestionChoice } from '@igang/contracts';
import { slug } from '@igang/domain/fold';
import { possibleAnswers, type QuestionKind, SENSITIVE_KEPT_DAYS, YES } from '@igang/domain/training/question';
import { recordOf } from '@igang/domain/record';
import { LANGS, type Lang } from '@igang/i18n';
import { inLanguage } from '@igang/i18n/training/questions/question-text';

type Texts = Readonly<Record<Lang, string>>;
/** A question as its editor holds it: text, where empty means not given; choices one on each line. */
export interface EditorModel {
  readonly kind: QuestionKind;
  readonly label: Texts;
  readonly help: Texts;
  readonly choices: Texts;
  readonly required: boolean;
  readonly sensitive: boolean;
  readonly retentionDays: string;
  readonly conditionOn: string;
  readonly conditionIs: readonly string[];
}

const NO_TEXT: Texts = { nb: '', nn: '', en: '' };
export const NEW_QUESTION: EditorModel = {
  kind: 'text',
  label: NO_TEXT,
  help: NO_TEXT,
  choices: NO_TEXT,
  required: false,
  sensitive: false,
  retentionDays: '',
  conditionOn: '',
  conditionIs: [],
};

const texts = (of: (lang: Lang) => string | undefined): Texts => ({ nb: of('nb') ?? '', nn: of('nn') ?? '', en: of('en') ?? '' });

export function modelOf({ kind, words, choices, required, sensitivity, retentionDays, shownWhen }: Question): EditorModel {
  const lines = (lang: Lang) => choices.map((choice) => choice.words[lang] ?? '').join('\n');
  return {
    kind,
    label: texts((lang) => words[lang]?.label),
    help: texts((lang) => words[lang]?.help),
    choices: texts((lang) => (choices.some((choice) => choice.words[lang] !== undefined) ? lines(lang) : '')),
    required,
    sensitive: sensitivity === 'sensitive',
    retentionDays: retentionDays === null ? '' : String(retentionDays),
    conditionOn: shownWhen?.questionId ?? '',
    conditionIs: shownWhen?.is ?? [],
  };
}

/** What goes to the API. A language without a question is left out, help and all. */
export function bodyOf(model: EditorModel, before: Pick<BuiltQuestion, 'choices'> | undefined): object {
  const asked = LANGS.filter((lang) => model.label[lang].trim() !== '');
  return {
    kind: model.kind,
    words: recordOf(asked, (lang) => ({ label: model.label[lang], help: model.help[lang] })),
    choices: takesChoices(model.kind) ? choicesFrom(model.choices, before?.choices ?? []) : [],
    required: model.required,
    sensitivity: model.sensitive ? 'sensitive' : 'ordinary',
    retentionDays: daysOf(model),
    shownWhen: model.conditionOn === '' ? null : { questionId: model.conditionOn, is: model.conditionIs },
  };
}

function daysOf({ retentionDays, sensitive }: EditorModel): number | null {
  const days = Number(retentionDays);
  if (retentionDays.trim() === '' || !Number.isInteger(days)) return sensitive ? SENSITIVE_KEPT_DAYS : null;
  return days;
}

export const takesChoices = (kind: QuestionKind): boolean => kind === 'choice' || kind === 'choices';

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

/**
 * Choices from lines, the same line in each language. A line that was there keeps its id, and so do answers; a line that was
 * only rewritten keeps that of its place.
 */
export function choicesFrom(written: Texts, before: readonly QuestionChoice[]): QuestionChoice[] {
  const base = LANGS.find((lang) => linesOf(written[lang]).some((line) => line !== '')) ?? 'nb';
  const lines = linesOf(written[base]).flatMap((line, i) => (line === '' ? [] : [{ line, i }]));
  const same = lines.map(({ line }) => before.find(({ words }) => words[base] === line)?.id);
  const taken = new Set([...same, ...before.map(({ id }) => id)]);
  return lines.map(({ line, i }, at) => {
    const atPlace = before[at]?.id;
    const id = same[at] ?? (atPlace === undefined || same.includes(atPlace) ? newId(line, taken) : atPlace);
    taken.add(id);
    const others = LANGS.filter((lang) => lang !== base).map((lang) => [lang, linesOf(written[lang])[i] ?? ''] as const);
    return { id, words: { [base]: line, ...Object.fromEntries(others.filter(([, text]) => text !== '')) } };
  });
}

function newId(line: string, taken: ReadonlySet<string | undefined>): string {
  const word = slug(line).slice(0, 30) || 'valg';
  for (let number = 1; ; number++) {
    const id = number === 1 ? word : `${word}-${number}`;
    if (!taken.has(id)) return id;
  }
}

export interface ConditionChoice {
  readonly id: string;
  readonly label: string;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}

/** Earlier questions whose answers can decide whether another is shown. */
export function conditionsFrom(earlier: readonly Question[], lang: Lang, yes: string): ConditionChoice[] {
  return earlier
    .filter((question) => possibleAnswers({ kind: question.kind, choiceIds: question.choices.map((choice) => choice.id) }).length > 0)
    .map(({ id, kind, words, choices }) => ({
      id,
      label: inLanguage(words, lang)?.label ?? '',
      answers:
        kind === 'consent'
          ? [{ id: YES, label: yes }]
          : choices.map((choice) => ({ id: choice.id, label: inLanguage(choice.words, lang) ?? choice.id })),
    }));
}
