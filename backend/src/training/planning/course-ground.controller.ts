import {
  CourseTypePage,
  Created,
  Done,
  Id,
  NewVenue,
  OfficeQuery,
  PageQuery,
  TrainerPage,
  VenueCard,
  VenueChange,
  VenueClosure,
  VenuePage,
  VenueQuery,
} from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { addVenue, changeVenue, closeVenue, reopenVenue, venue, venues } from '../venues/index.ts';
import { courseTypes } from '../course-types/index.ts';
import { trainers } from '../courses/index.ts';

/** What a course is planned with: its types, the office's venues and the people who lead. */
@Access('course.plan')
@Controller('staff')
export class CourseGroundController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('course-types')
  @Returns(CourseTypePage)
  types(@Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => courseTypes(tx, query));
  }

  @Get('venues')
  @Returns(VenuePage)
  venues(@Query({ schema: VenueQuery }) query: z.infer<typeof VenueQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => venues(tx, query));
  }

  @Get('venues/:id')
  @Returns(VenueCard)
  venue(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => venue(tx, id));
  }

  @Post('venues')
  @Mutation()
  @Returns(Created, 201)
  addVenue(@Body({ schema: NewVenue }) body: NewVenue, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => addVenue(tx, body));
  }

  @Put('venues/:id')
  @Mutation()
  @Returns(Done)
  changeVenue(@Param('id', { schema: Id }) id: string, @Body({ schema: VenueChange }) body: VenueChange, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => changeVenue(tx, id, body));
  }

  @Put('venues/:id/closure')
  @Mutation()
  @Returns(Done)
  closeVenue(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: VenueClosure }) body: z.infer<typeof VenueClosure>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => closeVenue(tx, id, body.on));
  }

  @Delete('venues/:id/closure')
  @Mutation()
  @Returns(Done)
  reopenVenue(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => reopenVenue(tx, id));
  }

  @Get('trainers')
  @Returns(TrainerPage)
  trainers(@Query({ schema: OfficeQuery }) query: z.infer<typeof OfficeQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => trainers(tx, query));
  }
}
