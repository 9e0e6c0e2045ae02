import { type Catalogue, formatOf, type Lang, languageOf } from '@igang/i18n';
import type { ProblemReader } from '@igang/i18n/problem-reader';
import type { ProblemValues } from '@igang/i18n/problem-told';
import { datesWords } from '@igang/i18n/words/dates';
import { problemsWords } from '@igang/i18n/words/refusals/problems';

export interface ProblemSentences {
  /** The sentence for whoever reads it; undefined for a code we do not know. */
  readonly of: (reader: ProblemReader, code: string, values: ProblemValues) => string | undefined;
}

/** A sentence for every refusal. Fetched when the page is idle, since it may be needed when the network is gone. */
export const problemWords: Catalogue<ProblemSentences> = {
  nb: () => sentences('nb'),
  nn: () => sentences('nn'),
  en: () => sentences('en'),
};

async function sentences(lang: Lang): Promise<ProblemSentences> {
  const [words, dates, { isSayable, sentenceFor }] = await Promise.all([
    problemsWords[lang](),
    datesWords[lang](),
    import('@igang/i18n/problem-sentence'),
  ]);
  const format = formatOf(languageOf(lang), dates);
  return {
    of: (reader, code, values) => (isSayable(words, code) ? sentenceFor(reader, code, { words, format, values }) : undefined),
  };
}
