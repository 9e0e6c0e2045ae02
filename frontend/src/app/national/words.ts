import type { Catalogue } from '@igang/i18n';
import type { NationalTypeWords } from '@igang/i18n/national.types.nb';
import type { ParticipantWords } from '@igang/i18n/office.participant.nb';
import type { NationalWords } from '@igang/i18n/national.nb';

export const nationalWords: Catalogue<NationalWords> = {
  nb: () => import('@igang/i18n/national.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/national.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/national.en').then((words) => words.en),
};

export const typeWords: Catalogue<NationalTypeWords> = {
  nb: () => import('@igang/i18n/national.types.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/national.types.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/national.types.en').then((words) => words.en),
};
export const formWords: Catalogue<ParticipantWords> = {
  nb: () => import('@igang/i18n/office.participant.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/office.participant.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/office.participant.en').then((words) => words.en),
};
