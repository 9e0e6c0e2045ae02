import { Done, Id, NewSessionLog, Reason, SessionMove } from '@igang/contracts';
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../platform/http/access.ts';
import { Changer } from '../platform/http/request.ts';
import { Mutation, Returns } from '../platform/http/returns.ts';
import { type Change, UnitOfWork } from '../platform/unit-of-work.ts';
import { cancelSession } from './cancel-session.ts';
import { changeSession } from './change-session.ts';
import { logSession, logSessionFor } from './log-session.ts';

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
