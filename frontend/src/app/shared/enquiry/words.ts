import type { Catalogue } from '@igang/i18n';
import type { EnquiryWords } from '@igang/i18n/groups/enquiries/enquiry.nb';

export const enquiryWords: Catalogue<EnquiryWords> = {
  nb: () => import('@igang/i18n/groups/enquiries/enquiry.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/enquiries/enquiry.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/enquiries/enquiry.en').then((words) => words.en),
};
