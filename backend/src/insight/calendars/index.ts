export { CalendarLink } from './calendar-link.entity.ts';
export { CalendarsModule } from './calendars.module.ts';
