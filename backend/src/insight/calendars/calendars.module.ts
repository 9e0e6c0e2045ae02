import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarLink } from './calendar-link.entity.ts';
import { CalendarLinksController } from './calendar-links.controller.ts';
import { CalendarsController } from './calendars.controller.ts';
import { GroupCalendarController } from './group-calendar.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([CalendarLink])],
  controllers: [CalendarLinksController, CalendarsController, GroupCalendarController],
})
export class CalendarsModule {}
