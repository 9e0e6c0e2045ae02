import type { Catalogue } from '@igang/i18n';
import type { QuestionWords } from '@igang/i18n/questions.nb';

export const questionWords: Catalogue<QuestionWords> = {
  nb: () => import('@igang/i18n/questions.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/questions.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/questions.en').then((words) => words.en),
};
