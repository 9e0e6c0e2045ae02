import type { Catalogue } from '@igang/i18n';
import type { ProblemWords } from '@igang/i18n/problems.nb';

/** A sentence for every refusal. Fetched when the page is idle, since it may be needed when the network is gone. */
export const problemWords: Catalogue<ProblemWords> = {
  nb: () => import('@igang/i18n/problems.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/problems.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/problems.en').then((words) => words.en),
};
