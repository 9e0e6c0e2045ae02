import {
  AllPassed,
  AttendanceMark,
  CoursePromises,
  Created,
  Done,
  DoorView,
  Id,
  OwnPromise,
  PassAll,
  Reason,
  ResultMark,
  WalkIn,
} from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { cancelEnrolment } from '../places/cancel-enrolment.ts';
import { atDoor } from '../course-day/door.ts';
import { EnrolmentLinks } from '../enrolments/enrolment-links.ts';
import { markAttendance } from '../course-day/mark-attendance.ts';
import { passAll } from '../course-day/pass-all.ts';
import { coursePromises, promiseAtCourse, undoCoursePromise } from '../course-day/promise-at-course.ts';
import { setResult } from '../course-day/set-result.ts';
import { walkIn } from '../course-day/walk-in.ts';

const Token = z.string().min(1).max(200);

@Controller()
export class StaffEnrolmentsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: EnrolmentLinks,
  ) {}

  @Put('staff/enrolments/:id/cancellation')
  @Access('enrolment.manage')
  @Mutation()
  @Returns(Done)
  cancel(@Param('id', { schema: Id }) id: string, @Body({ schema: Reason }) body: Reason, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => cancelEnrolment(tx, id, body.reason));
  }

  @Put('staff/enrolments/:id/attendance/:dayId')
  @Access('course.run')
  @Mutation()
  @Returns(Done)
  attendance(
    @Param('id', { schema: Id }) id: string,
    @Param('dayId', { schema: Id }) dayId: string,
    @Body({ schema: AttendanceMark }) body: AttendanceMark,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => markAttendance(tx, id, dayId, body));
  }

  @Put('staff/enrolments/:id/result')
  @Access('course.run')
  @Mutation()
  @Returns(Done)
  result(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ResultMark }) body: z.infer<typeof ResultMark>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => setResult(tx, id, body));
  }

  @Put('staff/courses/:id/results')
  @Access('course.run')
  @Mutation()
  @Returns(AllPassed)
  results(@Param('id', { schema: Id }) id: string, @Body({ schema: PassAll }) _: z.infer<typeof PassAll>, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => passAll(tx, id));
  }

  @Get('staff/courses/:id/promises')
  @Access('course.run')
  @Returns(CoursePromises)
  promises(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => coursePromises(tx, id));
  }

  @Put('staff/enrolments/:id/promise')
  @Access('course.run')
  @Mutation()
  @Returns(Done)
  promise(@Param('id', { schema: Id }) id: string, @Body({ schema: OwnPromise }) { text }: OwnPromise, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => promiseAtCourse(tx, id, text));
  }

  @Delete('staff/enrolments/:id/promise')
  @Access('course.run')
  @Mutation()
  @Returns(Done)
  undoPromise(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => undoCoursePromise(tx, id));
  }

  @Post('staff/courses/:id/walk-ins')
  @Access('course.run')
  @Mutation()
  @Returns(Created, 201)
  walkIn(@Param('id', { schema: Id }) id: string, @Body({ schema: WalkIn }) body: WalkIn, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => walkIn(tx, id, body));
  }

  @Get('staff/door/:token')
  @Access('course.run')
  @Returns(DoorView)
  door(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => atDoor(tx, this.links.atDoor(token)));
  }
}
