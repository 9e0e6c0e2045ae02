import type { Catalogue } from '@igang/i18n';
import type { ContactWords } from '@igang/i18n/organisation/contact.nb';

export const contactWords: Catalogue<ContactWords> = {
  nb: () => import('@igang/i18n/organisation/contact.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/organisation/contact.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/organisation/contact.en').then((words) => words.en),
};
