import { AnswersChange, Created, Done, EnrolmentMove, Id, Reason, StaffEnrolment } from '@igang/contracts';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { changeAnswersFor } from './change-answers.ts';
import { confirmFor } from '../sign-up/confirm-for.ts';
import { moveEnrolment } from '../places/move-enrolment.ts';
import { approveEnrolment, turnDownEnrolment } from '../places/review.ts';
import { staffEnrolment } from './staff-enrolment.query.ts';
import { writeAnew } from '../enrolments/write-anew.ts';

/** One participant as the staff sees her, and what the office decides about her. */
@Access('enrolment.manage')
@Controller('staff/enrolments/:id')
export class ParticipantsController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Access('course.run')
  @Returns(StaffEnrolment)
  show(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => staffEnrolment(tx, id));
  }

  @Put('answers')
  @Mutation()
  @Returns(Done)
  answers(@Param('id', { schema: Id }) id: string, @Body({ schema: AnswersChange }) body: AnswersChange, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => changeAnswersFor(tx, id, body.answers));
  }

  @Put('approval')
  @Mutation()
  @Returns(Done)
  approve(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => approveEnrolment(tx, id));
  }

  @Put('confirmation')
  @Mutation()
  @Returns(Done)
  confirm(@Param('id', { schema: Id }) id: string, @Body({ schema: Reason }) body: Reason, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => confirmFor(tx, id, body.reason));
  }

  @Put('confirmation-mail')
  @Mutation()
  @Returns(Done)
  writeAnew(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => writeAnew(tx, id));
  }

  @Put('turning-down')
  @Mutation()
  @Returns(Done)
  turnDown(@Param('id', { schema: Id }) id: string, @Body({ schema: Reason }) body: Reason, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => turnDownEnrolment(tx, id, body.reason));
  }

  @Put('course')
  @Mutation()
  @Returns(Created)
  move(@Param('id', { schema: Id }) id: string, @Body({ schema: EnrolmentMove }) body: EnrolmentMove, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => moveEnrolment(tx, id, body));
  }
}
