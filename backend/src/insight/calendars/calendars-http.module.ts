import { Module } from '@nestjs/common';
import { CalendarLinksController } from './calendar-links.controller.ts';
import { CalendarsController } from './calendars.controller.ts';
import { GroupCalendarController } from './group-calendar.controller.ts';

@Module({ controllers: [CalendarLinksController, CalendarsController, GroupCalendarController] })
export class CalendarsHttpModule {}
