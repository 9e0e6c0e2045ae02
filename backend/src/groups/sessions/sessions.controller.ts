import { Done, Id, NewSessionLog, Reason, SessionDayTaken, SessionMove, SessionReschedule } from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { cancelSession } from './cancel-session.ts';
import { changeSession, moveBack } from './change-session.ts';
import { putLog } from './correct-log.ts';
import { dayTaken } from './day-taken.query.ts';
import { logSession, logSessionFor } from './log-session.ts';
import { reschedule } from './reschedule.ts';

@Controller()
export class SessionsController {
  constructor(private readonly work: UnitOfWork) {}

  @Post('starter/sessions/:id/log')
  @Access('session.log')
  @Mutation()
  @Returns(Done, 201)
  log(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: NewSessionLog }) body: NewSessionLog) {
    return this.work.change(changer, (tx) => logSession(tx, id, body));
  }

  /** The log of this meeting is this: corrected when there is one. */
  @Put('starter/sessions/:id/log')
  @Access('session.log')
  @Mutation()
  @Returns(Done)
  putLog(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: NewSessionLog }) body: NewSessionLog) {
    return this.work.change(changer, (tx) => putLog(tx, id, body));
  }

  @Get('starter/sessions/:id/day')
  @Access('session.reschedule')
  @Returns(SessionDayTaken)
  dayTaken(
    @Reader() reader: Reading,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: SessionMove }) hours: z.infer<typeof SessionMove>,
  ) {
    return this.work.read(reader, (tx) => dayTaken(tx, id, hours));
  }

  @Put('starter/sessions/:id/hours')
  @Access('session.reschedule')
  @Mutation()
  @Returns(Done)
  reschedule(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SessionReschedule }) body: SessionReschedule,
  ) {
    return this.work.change(changer, (tx) => reschedule(tx, id, body));
  }

  /** A starter had moved it. */
  @Delete('staff/sessions/:id/move')
  @Access('group.manage')
  @Mutation()
  @Returns(Done)
  moveBack(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => moveBack(tx, id));
  }

  @Post('staff/sessions/:id/starters/:personId/log')
  @Access('session.log-for')
  @Mutation()
  @Returns(Done, 201)
  logFor(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) sessionId: string,
    @Param('personId', { schema: Id }) personId: string,
    @Body({ schema: NewSessionLog }) body: NewSessionLog,
  ) {
    return this.work.change(changer, (tx) => logSessionFor(tx, { sessionId, personId }, body));
  }

  @Put('staff/sessions/:id')
  @Access('group.manage')
  @Mutation()
  @Returns(Done)
  move(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SessionMove }) body: z.infer<typeof SessionMove>,
  ) {
    return this.work.change(changer, (tx) => changeSession(tx, id, body));
  }

  @Put('staff/sessions/:id/cancellation')
  @Access('group.manage')
  @Mutation()
  @Returns(Done)
  cancel(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: Reason }) { reason }: Reason) {
    return this.work.change(changer, (tx) => cancelSession(tx, id, reason));
  }
}
