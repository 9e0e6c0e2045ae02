export { calendarWords } from '@igang/i18n/words/insight/calendar';
