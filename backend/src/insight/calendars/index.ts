export { CalendarsModule } from './calendars.module.ts';
export { CalendarsHttpModule } from './calendars-http.module.ts';
export { calendarsOf, handOverCalendars } from './hand-over-calendars.ts';
