import type { Catalogue } from '@igang/i18n';
import type { StarterCareWords } from '@igang/i18n/starters/starter-care.nb';
import type { StarterLinkWords } from '@igang/i18n/starters/starter-links.nb';
import type { StarterLettingGoWords } from '@igang/i18n/groups/handovers/starter-letting-go.nb';
import type { StarterMeetingWords } from '@igang/i18n/groups/sessions/starter-meetings.nb';
import type { StarterTimesWords } from '@igang/i18n/starters/starter-times.nb';
import type { StarterWords } from '@igang/i18n/starters/starter.nb';

export const starterWords: Catalogue<StarterWords> = {
  nb: () => import('@igang/i18n/starters/starter.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/starters/starter.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/starters/starter.en').then((words) => words.en),
};

export const careWords: Catalogue<StarterCareWords> = {
  nb: () => import('@igang/i18n/starters/starter-care.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/starters/starter-care.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/starters/starter-care.en').then((words) => words.en),
};

export const timesWords: Catalogue<StarterTimesWords> = {
  nb: () => import('@igang/i18n/starters/starter-times.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/starters/starter-times.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/starters/starter-times.en').then((words) => words.en),
};

export const lettingGoWords: Catalogue<StarterLettingGoWords> = {
  nb: () => import('@igang/i18n/groups/handovers/starter-letting-go.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/handovers/starter-letting-go.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/handovers/starter-letting-go.en').then((words) => words.en),
};

export const starterLinkWords: Catalogue<StarterLinkWords> = {
  nb: () => import('@igang/i18n/starters/starter-links.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/starters/starter-links.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/starters/starter-links.en').then((words) => words.en),
};

export const meetingWords: Catalogue<StarterMeetingWords> = {
  nb: () => import('@igang/i18n/groups/sessions/starter-meetings.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/sessions/starter-meetings.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/sessions/starter-meetings.en').then((words) => words.en),
};
