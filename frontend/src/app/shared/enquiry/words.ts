import type { Catalogue } from '@igang/i18n';
import type { EnquiryWords } from '@igang/i18n/enquiry.nb';

export const enquiryWords: Catalogue<EnquiryWords> = {
  nb: () => import('@igang/i18n/enquiry.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/enquiry.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/enquiry.en').then((words) => words.en),
};
