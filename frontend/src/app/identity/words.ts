import type { Catalogue } from '@igang/i18n';
import type { IdentityWords } from '@igang/i18n/organisation/identity.nb';

export const identityWords: Catalogue<IdentityWords> = {
  nb: () => import('@igang/i18n/organisation/identity.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/organisation/identity.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/organisation/identity.en').then((words) => words.en),
};
