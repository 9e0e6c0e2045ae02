import { CourseTypeList, Created, NewVenue, OfficeQuery, TrainerPage, VenuePage } from '@igang/contracts';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../platform/http/access.ts';
import { Changer, Reader } from '../platform/http/request.ts';
import { Mutation, Returns } from '../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../platform/unit-of-work.ts';
import { addVenue } from './add-venue.ts';
import { courseTypes } from './course-types.query.ts';
import { trainers } from './trainers.query.ts';
import { venues } from './venues.query.ts';

/** What a course is planned with: its types, the office's venues and the people who lead. */
@Access('course.plan')
@Controller('staff')
export class CourseGroundController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('course-types')
  @Returns(CourseTypeList)
  types(@Reader() reader: Reading) {
    return this.work.read(reader, courseTypes);
  }

  @Get('venues')
  @Returns(VenuePage)
  venues(@Query({ schema: OfficeQuery }) query: z.infer<typeof OfficeQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => venues(tx, query));
  }

  @Post('venues')
  @Mutation()
  @Returns(Created, 201)
  addVenue(@Body({ schema: NewVenue }) body: NewVenue, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => addVenue(tx, body));
  }

  @Get('trainers')
  @Returns(TrainerPage)
  trainers(@Query({ schema: OfficeQuery }) query: z.infer<typeof OfficeQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => trainers(tx, query));
  }
}
