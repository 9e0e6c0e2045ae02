import type { Catalogue } from '@igang/i18n';
import type { StateWords } from '@igang/i18n/states.nb';

/** Names of every state of every machine. */
export const stateWords: Catalogue<StateWords> = {
  nb: () => import('@igang/i18n/states.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/states.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/states.en').then((words) => words.en),
};
