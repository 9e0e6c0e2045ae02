import type { Catalogue } from '@igang/i18n';
import type { PackWords } from '@igang/i18n/groups/handovers/pack';
import type { PublicAboutWords } from '@igang/i18n/organisation/public-about.nb';
import type { PublicCheckWords } from '@igang/i18n/training/certificates/public-check.nb';
import type { PublicEnquiryWords } from '@igang/i18n/groups/enquiries/public-enquiry.nb';
import type { PublicEnrolmentWords } from '@igang/i18n/training/enrolments/public-enrolment.nb';
import type { PublicEvaluationWords } from '@igang/i18n/training/evaluations/public-evaluation.nb';
import type { PublicGroupWords } from '@igang/i18n/groups/follow-ups/public-group.nb';
import type { PublicWayWords } from '@igang/i18n/training/enrolments/public-ways.nb';
import type { PublicGuideWords } from '@igang/i18n/groups/follow-ups/public-guide.nb';
import type { PublicInterestWords } from '@igang/i18n/training/demand/public-interest.nb';
import type { PublicWords } from '@igang/i18n/training/courses/public.nb';

export { publicPointWords as pointWords } from '@igang/i18n/words/organisation/public-point';
export const publicWords: Catalogue<PublicWords> = {
  nb: () => import('@igang/i18n/training/courses/public.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/courses/public.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/courses/public.en').then((words) => words.en),
};
export const enrolmentWords: Catalogue<PublicEnrolmentWords> = {
  nb: () => import('@igang/i18n/training/enrolments/public-enrolment.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/enrolments/public-enrolment.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/enrolments/public-enrolment.en').then((words) => words.en),
};
export const checkWords: Catalogue<PublicCheckWords> = {
  nb: () => import('@igang/i18n/training/certificates/public-check.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/certificates/public-check.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/certificates/public-check.en').then((words) => words.en),
};
export const groupWords: Catalogue<PublicGroupWords> = {
  nb: () => import('@igang/i18n/groups/follow-ups/public-group.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/follow-ups/public-group.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/follow-ups/public-group.en').then((words) => words.en),
};
export const aboutWords: Catalogue<PublicAboutWords> = {
  nb: () => import('@igang/i18n/organisation/public-about.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/organisation/public-about.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/organisation/public-about.en').then((words) => words.en),
};
export const wayWords: Catalogue<PublicWayWords> = {
  nb: () => import('@igang/i18n/training/enrolments/public-ways.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/enrolments/public-ways.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/enrolments/public-ways.en').then((words) => words.en),
};
export const interestWords: Catalogue<PublicInterestWords> = {
  nb: () => import('@igang/i18n/training/demand/public-interest.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/demand/public-interest.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/demand/public-interest.en').then((words) => words.en),
};
export const publicEnquiryWords: Catalogue<PublicEnquiryWords> = {
  nb: () => import('@igang/i18n/groups/enquiries/public-enquiry.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/enquiries/public-enquiry.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/enquiries/public-enquiry.en').then((words) => words.en),
};
export const evaluationWords: Catalogue<PublicEvaluationWords> = {
  nb: () => import('@igang/i18n/training/evaluations/public-evaluation.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/evaluations/public-evaluation.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/evaluations/public-evaluation.en').then((words) => words.en),
};
export const packPageWords: Catalogue<PackWords> = {
  nb: () => import('@igang/i18n/groups/handovers/pack.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/handovers/pack.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/handovers/pack.en').then((words) => words.en),
};
export const guideWords: Catalogue<PublicGuideWords> = {
  nb: () => import('@igang/i18n/groups/follow-ups/public-guide.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/follow-ups/public-guide.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/follow-ups/public-guide.en').then((words) => words.en),
};
