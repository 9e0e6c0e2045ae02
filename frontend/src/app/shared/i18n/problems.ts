import type { RefusalCode } from '@igang/domain';
import type { Catalogue, Lang } from '@igang/i18n';
import type { ProblemReader } from '@igang/i18n/problem-reader';
import type { ProblemValues, ProblemWords } from '@igang/i18n/problems.nb';

export interface ProblemSentences {
  /** The sentence for whoever reads it; undefined for a code we do not know. */
  readonly of: (reader: ProblemReader, code: string, values: ProblemValues) => string | undefined;
}

/** A sentence for every refusal. Fetched when the page is idle, since it may be needed when the network is gone. */
export const problemWords: Catalogue<ProblemSentences> = {
  nb: () => import('@igang/i18n/problems.nb').then(({ nb }) => sentences(nb, 'nb')),
  nn: () => import('@igang/i18n/problems.nn').then(({ nn }) => sentences(nn, 'nn')),
  en: () => import('@igang/i18n/problems.en').then(({ en }) => sentences(en, 'en')),
};

async function sentences(words: ProblemWords, lang: Lang): Promise<ProblemSentences> {
  const { sentenceFor } = await import('@igang/i18n/problems-readers');
  return { of: (reader, code, values) => (isKnown(code, words) ? sentenceFor(reader, code, { words, lang, values }) : undefined) };
}

function isKnown(code: string, words: ProblemWords): code is RefusalCode {
  return code in words;
}
