import { Module } from '@nestjs/common';
import { CalendarLinksController } from './calendar-links.controller.ts';
import { CalendarsController } from './calendars.controller.ts';

@Module({ controllers: [CalendarLinksController, CalendarsController] })
export class CalendarsModule {}
