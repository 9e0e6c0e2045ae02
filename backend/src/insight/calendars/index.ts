export { CalendarsModule } from './calendars.module.ts';
export { CalendarsHttpModule } from './calendars-http.module.ts';
