import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarLink } from './calendar-link.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([CalendarLink])] })
export class CalendarsModule {}
