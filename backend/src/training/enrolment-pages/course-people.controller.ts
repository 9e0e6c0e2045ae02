import {
  CapacityChange,
  CourseAudience,
  CourseChange,
  CourseGo,
  CourseMove,
  Created,
  Done,
  EnrolmentPage,
  EnrolmentQuery,
  Id,
  NewParticipant,
  Reason,
} from '@igang/contracts';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { addEnrolment } from '../sign-up/add-enrolment.ts';
import { cancelCourse } from '../course-life/cancel-course.ts';
import { changeCapacity, changeCourse, moveCourseDays } from '../course-life/change-course.ts';
import { confirmCourse } from '../course-life/confirm-course.ts';
import { completeCourse } from '../course-life/complete-course.ts';
import { courseAudience } from '../course-life/course-audience.query.ts';
import { enrolmentsInCourse } from './enrolments-in-course.query.ts';

/** The staff's changes to a course that touch the people in it, and those people. */
@Controller('staff/courses/:id')
export class CoursePeopleController {
  constructor(private readonly work: UnitOfWork) {}

  @Put()
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  change(@Param('id', { schema: Id }) id: string, @Body({ schema: CourseChange }) body: CourseChange, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => changeCourse(tx, id, body));
  }

  @Put('days')
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  move(@Param('id', { schema: Id }) id: string, @Body({ schema: CourseMove }) body: CourseMove, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => moveCourseDays(tx, id, body));
  }

  /** Who would be told if the course were moved or cancelled. */
  @Get('audience')
  @Access('course.plan')
  @Returns(CourseAudience)
  audience(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => courseAudience(tx, id));
  }

  @Put('capacity')
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  capacity(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CapacityChange }) body: z.infer<typeof CapacityChange>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => changeCapacity(tx, id, body.capacity));
  }

  @Put('confirmation')
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  confirm(@Param('id', { schema: Id }) id: string, @Body({ schema: CourseGo }) body: z.infer<typeof CourseGo>, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => confirmCourse(tx, id, body.anyway));
  }

  @Put('cancellation')
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  cancel(@Param('id', { schema: Id }) id: string, @Body({ schema: Reason }) body: Reason, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => cancelCourse(tx, id, body.reason));
  }

  @Put('completion')
  @Access('course.run')
  @Mutation()
  @Returns(Done)
  complete(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => completeCourse(tx, id));
  }

  @Get('enrolments')
  @Access('course.run')
  @Returns(EnrolmentPage)
  list(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: EnrolmentQuery }) query: z.infer<typeof EnrolmentQuery>,
    @Reader() reader: Reading,
  ) {
    return this.work.read(reader, (tx) => enrolmentsInCourse(tx, id, query));
  }

  @Post('enrolments')
  @Access('enrolment.manage')
  @Mutation()
  @Returns(Created, 201)
  add(@Param('id', { schema: Id }) id: string, @Body({ schema: NewParticipant }) body: NewParticipant, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => addEnrolment(tx, id, body));
  }
}
