import type { Catalogue } from '@igang/i18n';
import type { PublicLinksWords } from '@igang/i18n/organisation/public-links.nb';

export const linkWords: Catalogue<PublicLinksWords> = {
  nb: () => import('@igang/i18n/organisation/public-links.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/organisation/public-links.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/organisation/public-links.en').then((words) => words.en),
};
