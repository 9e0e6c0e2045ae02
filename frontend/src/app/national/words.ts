import type { Catalogue } from '@igang/i18n';
import type { NationalTypeWords } from '@igang/i18n/training/course-types/national.types.nb';
import type { ParticipantWords } from '@igang/i18n/training/enrolments/office.participant.nb';
import type { NationalWords } from '@igang/i18n/insight/national.nb';

export const nationalWords: Catalogue<NationalWords> = {
  nb: () => import('@igang/i18n/insight/national.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/insight/national.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/insight/national.en').then((words) => words.en),
};

export const typeWords: Catalogue<NationalTypeWords> = {
  nb: () => import('@igang/i18n/training/course-types/national.types.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/course-types/national.types.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/course-types/national.types.en').then((words) => words.en),
};
export const formWords: Catalogue<ParticipantWords> = {
  nb: () => import('@igang/i18n/training/enrolments/office.participant.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/enrolments/office.participant.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/enrolments/office.participant.en').then((words) => words.en),
};
