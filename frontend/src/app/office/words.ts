import type { Catalogue } from '@igang/i18n';
import type { OfficeWords } from '@igang/i18n/office.nb';

export const officeWords: Catalogue<OfficeWords> = {
  nb: () => import('@igang/i18n/office.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/office.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/office.en').then((words) => words.en),
};
