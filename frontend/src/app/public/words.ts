import type { Catalogue } from '@igang/i18n';
import type { PublicWords } from '@igang/i18n/public.nb';

export const publicWords: Catalogue<PublicWords> = {
  nb: () => import('@igang/i18n/public.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/public.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/public.en').then((words) => words.en),
};
