import type { Catalogue } from '@igang/i18n';
import type { ConflictWords } from '@igang/i18n/conflict.nb';

export const conflictWords: Catalogue<ConflictWords> = {
  nb: () => import('@igang/i18n/conflict.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/conflict.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/conflict.en').then((words) => words.en),
};
