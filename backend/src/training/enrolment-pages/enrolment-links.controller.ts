import { AnswersChange, Arrived, DoorCode, EnrolmentChange, MyEnrolment, OfferAnswer } from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Patch, Put } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { answerOffer } from '../places/answer-offer.ts';
import { cancelOwnEnrolment } from '../places/cancel-enrolment.ts';
import { changeOwnAnswers } from './change-answers.ts';
import { changeEnrolment } from '../places/change-enrolment.ts';
import { Confirmations } from './confirmations.ts';
import { doorCode } from '../course-day/door.ts';
import { EnrolmentLinks } from '../enrolments/enrolment-links.ts';
import { myEnrolment } from './my-enrolment.query.ts';
import { rejoinList } from '../places/rejoin-list.ts';
import { restoreEnrolment } from '../places/restore-enrolment.ts';

const Token = z.string().min(1).max(200);

/**
 * Her own enrolment, by the link in her mail: GET shows, the rest acts and answers what her page now shows; but confirming, which thousands
 * do at once, answers what it came to.
 */
@Access('link')
@Controller('enrolment-links/:token')
export class EnrolmentLinksController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: EnrolmentLinks,
    private readonly confirmations: Confirmations,
  ) {}

  @Get()
  @Returns(MyEnrolment)
  async show(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading) {
    const actor = await this.links.enrollee(token);
    return this.work.read({ ...reader, actor }, (tx) => myEnrolment(tx, actor.enrolmentId));
  }

  @Get('door')
  @Returns(DoorCode)
  async door(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading) {
    const actor = await this.links.enrollee(token);
    return this.work.read({ ...reader, actor }, (tx) => doorCode(tx, actor.enrolmentId, this.links.site));
  }

  @Put('confirmation')
  @Mutation()
  @Returns(Arrived)
  confirm(@Param('token', { schema: Token }) token: string, @Changer() changer: Change) {
    const { subjectId: enrolmentId, edition } = this.links.edition(token);
    return this.confirmations.confirm({ ...changer, actor: { kind: 'enrollee', enrolmentId }, edition });
  }

  @Put('cancellation')
  @Mutation()
  @Returns(MyEnrolment)
  cancel(@Param('token', { schema: Token }) token: string, @Changer() changer: Change) {
    return this.act(token, changer, cancelOwnEnrolment);
  }

  @Delete('cancellation')
  @Mutation()
  @Returns(MyEnrolment)
  restore(@Param('token', { schema: Token }) token: string, @Changer() changer: Change) {
    return this.act(token, changer, restoreEnrolment);
  }

  @Put('offer-answer')
  @Mutation()
  @Returns(MyEnrolment)
  answer(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: OfferAnswer }) body: z.infer<typeof OfferAnswer>,
    @Changer() changer: Change,
  ) {
    return this.act(token, changer, (tx, id) => answerOffer(tx, id, body.answer));
  }

  @Put('rejoining')
  @Mutation()
  @Returns(MyEnrolment)
  rejoin(@Param('token', { schema: Token }) token: string, @Changer() changer: Change) {
    return this.act(token, changer, rejoinList);
  }

  @Patch()
  @Mutation()
  @Returns(MyEnrolment)
  change(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: EnrolmentChange }) body: EnrolmentChange,
    @Changer() changer: Change,
  ) {
    return this.act(token, changer, (tx, id) => changeEnrolment(tx, id, body));
  }

  @Put('answers')
  @Mutation()
  @Returns(MyEnrolment)
  answers(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: AnswersChange }) body: AnswersChange,
    @Changer() changer: Change,
  ) {
    return this.act(token, changer, (tx, id) => changeOwnAnswers(tx, id, body.answers));
  }

  /** The page is read after the change is done: the course is not locked meanwhile, and nothing personal is kept for repeats. */
  private async act(token: string, changer: Change, useCase: (tx: Tx, enrolmentId: string) => Promise<object>): Promise<MyEnrolment> {
    const actor = await this.links.enrollee(token);
    await this.work.change({ ...changer, actor }, (tx) => useCase(tx, actor.enrolmentId));
    return this.work.read({ ...changer, actor }, (tx) => myEnrolment(tx, actor.enrolmentId));
  }
}
