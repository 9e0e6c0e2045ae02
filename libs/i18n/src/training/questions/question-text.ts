import type { AnswersGiven, Question } from '@igang/contracts';
import type { Format } from '../../format.ts';
import { LANGS, type Lang } from '../../lang.ts';

/** Which language stands in first: nynorsk and bokmål for each other, before any other does. */
const NEAREST: Readonly<Record<Lang, Lang>> = { nb: 'nn', nn: 'nb', en: 'nb' };

/** Words that people have written in some of the languages: the reader's own, else the nearest. */
export function inLanguage<T>(words: Readonly<Partial<Record<Lang, T | undefined>>>, lang: Lang): T | undefined {
  return [lang, NEAREST[lang], ...LANGS].map((one) => words[one]).find((text) => text !== undefined);
}

export function writtenIn(words: Readonly<Partial<Record<Lang, unknown>>>): readonly Lang[] {
  return LANGS.filter((lang) => words[lang] !== undefined);
}

interface How {
  readonly lang: Lang;
  readonly f: Format;
  /** What a consent that was given reads as. */
  readonly yes: string;
}

/** An answer as people read it, on pages and in files; undefined when there is none. */
export function answerText(
  { kind, choices }: Pick<Question, 'kind' | 'choices'>,
  value: AnswersGiven[string] | undefined,
  { lang, f, yes }: How,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? yes : undefined;
  if (typeof value === 'number') return f.number(value);
  if (typeof value === 'string' && choices.length === 0) return writtenText(kind, value, f);
  const chosen = [value].flat();
  return f.list(choices.filter(({ id }) => chosen.includes(id)).map(({ id, words }) => inLanguage(words, lang) ?? id));
}

function writtenText(kind: Question['kind'], value: string, f: Format): string {
  return kind === 'date' ? f.plainDate(value) : value;
}
