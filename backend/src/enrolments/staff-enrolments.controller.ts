import { AttendanceMark, Done, Id, Reason, ResultMark } from '@igang/contracts';
import { Body, Controller, Param, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../platform/http/access.ts';
import { Changer } from '../platform/http/request.ts';
import { Mutation, Returns } from '../platform/http/returns.ts';
import { type Change, UnitOfWork } from '../platform/unit-of-work.ts';
import { cancelEnrolment } from './cancel-enrolment.ts';
import { markAttendance } from './mark-attendance.ts';
import { setResult } from './set-result.ts';

@Controller()
export class StaffEnrolmentsController {
  constructor(private readonly work: UnitOfWork) {}

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
    @Body({ schema: AttendanceMark }) body: z.infer<typeof AttendanceMark>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => markAttendance(tx, id, dayId, body.presence));
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
    return this.work.change(changer, (tx) => setResult(tx, id, body.result));
  }
}
