import {
  CourseDetail,
  Created,
  DeadlineChange,
  Done,
  Id,
  NewCourse,
  StaffCourse,
  StaffCoursePage,
  StaffCourseQuery,
} from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { closeCourse, reopenCourse } from './close-course.ts';
import { coursePreview } from './course-detail.query.ts';
import { discardDraft } from './discard-draft.ts';
import { extendDeadline } from './extend-deadline.ts';
import { planCourse } from './plan/plan-course.ts';
import { publishCourse } from './publish-course.ts';
import { staffCourse } from './staff-course.query.ts';
import { staffCourses } from './staff-courses.query.ts';

/** Planning a course. What also touches those signed up (change, capacity, confirmation, cancellation, completion) is in enrolments. */
@Controller('staff/courses')
export class StaffCoursesController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Access('course.read')
  @Returns(StaffCoursePage)
  list(@Query({ schema: StaffCourseQuery }) query: z.infer<typeof StaffCourseQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => staffCourses(tx, query));
  }

  @Get(':id')
  @Access('course.read')
  @Returns(StaffCourse)
  one(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => staffCourse(tx, id));
  }

  @Post()
  @Access('course.plan')
  @Mutation()
  @Returns(Created, 201)
  plan(@Body({ schema: NewCourse }) body: NewCourse, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => planCourse(tx, body));
  }

  @Get(':id/preview')
  @Access('course.plan')
  @Returns(CourseDetail)
  preview(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => coursePreview(tx, id));
  }

  @Delete(':id')
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  discard(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => discardDraft(tx, id));
  }

  @Put(':id/deadline')
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  extend(@Param('id', { schema: Id }) id: string, @Body({ schema: DeadlineChange }) body: DeadlineChange, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => extendDeadline(tx, id, body));
  }

  @Put(':id/publication')
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  publish(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => publishCourse(tx, id));
  }

  @Put(':id/closure')
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  close(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => closeCourse(tx, id));
  }

  @Delete(':id/closure')
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  reopen(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => reopenCourse(tx, id));
  }
}
