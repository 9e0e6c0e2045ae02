import type { Catalogue } from '@igang/i18n';
import type { ContactWords } from '@igang/i18n/contact.nb';

export const contactWords: Catalogue<ContactWords> = {
  nb: () => import('@igang/i18n/contact.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/contact.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/contact.en').then((words) => words.en),
};
