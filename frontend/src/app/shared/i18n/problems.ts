import { type Catalogue, formatIn, type Lang } from '@igang/i18n';
import type { ProblemReader } from '@igang/i18n/problem-reader';
import type { ProblemValues } from '@igang/i18n/problem-told';
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
  const [words, { isSayable, sentenceFor }] = await Promise.all([problemsWords[lang](), import('@igang/i18n/problem-sentence')]);
  const format = formatIn(lang);
  return {
    of: (reader, code, values) => (isSayable(words, code) ? sentenceFor(reader, code, { words, format, values }) : undefined),
  };
}
