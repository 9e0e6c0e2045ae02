import { CourseTypeChange, CourseTypeDetail, CourseTypeDetailPage, Created, Done, Id, NewCourseType, PageQuery } from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { addCourseType } from './add-course-type.ts';
import { changeCourseType } from './change-course-type.ts';
import { closeCourseType, reopenCourseType } from './close-course-type.ts';
import { courseTypeInFull, courseTypesInFull } from './course-types-in-full.query.ts';

/** The kinds of course there are, as the national office writes them. */
@Access('course-type.manage')
@Controller('national/course-types')
export class CourseTypesController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Returns(CourseTypeDetailPage)
  list(@Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => courseTypesInFull(tx, query));
  }

  @Get(':id')
  @Returns(CourseTypeDetail)
  one(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => courseTypeInFull(tx, id));
  }

  @Post()
  @Mutation()
  @Returns(Created, 201)
  add(@Body({ schema: NewCourseType }) body: NewCourseType, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => addCourseType(tx, body));
  }

  @Put(':id')
  @Mutation()
  @Returns(Done)
  change(@Param('id', { schema: Id }) id: string, @Body({ schema: CourseTypeChange }) body: CourseTypeChange, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => changeCourseType(tx, id, body));
  }

  @Put(':id/closure')
  @Mutation()
  @Returns(Done)
  close(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => closeCourseType(tx, id));
  }

  @Delete(':id/closure')
  @Mutation()
  @Returns(Done)
  reopen(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => reopenCourseType(tx, id));
  }
}
