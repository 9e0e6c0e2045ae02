import type { Catalogue } from '@igang/i18n';
import type { QuestionWords } from '@igang/i18n/training/questions/questions.nb';

export const questionWords: Catalogue<QuestionWords> = {
  nb: () => import('@igang/i18n/training/questions/questions.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/questions/questions.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/questions/questions.en').then((words) => words.en),
};
