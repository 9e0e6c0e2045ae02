import type { Catalogue } from '@igang/i18n';
import type { CalendarWords } from '@igang/i18n/insight/calendar.nb';

export const calendarWords: Catalogue<CalendarWords> = {
  nb: () => import('@igang/i18n/insight/calendar.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/insight/calendar.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/insight/calendar.en').then((words) => words.en),
};
