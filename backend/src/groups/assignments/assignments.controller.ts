import { Done, GroupChange, Id, NewRequests, RequestAnswer, SuggestionList } from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { answerFor } from './answer-for.ts';
import { askStarters } from './ask-starters.ts';
import { changeGroup } from './change-group.ts';
import { suggestions } from './suggestions.query.ts';
import { takeBackRequest } from './take-back-request.ts';
import { withdrawStarter } from './withdraw-starter.ts';

@Controller('staff')
@Access('assignment.ask')
export class AssignmentsController {
  constructor(private readonly work: UnitOfWork) {}

  @Put('groups/:id')
  @Access('group.manage')
  @Mutation()
  @Returns(Done)
  change(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: GroupChange }) body: z.infer<typeof GroupChange>,
  ) {
    return this.work.change(changer, (tx) => changeGroup(tx, id, body));
  }

  @Get('groups/:id/suggestions')
  @Returns(SuggestionList)
  suggest(@Reader() reader: Reading, @Param('id', { schema: Id }) id: string) {
    return this.work.read(reader, (tx) => suggestions(tx, id));
  }

  @Post('groups/:id/requests')
  @Mutation()
  @Returns(Done, 201)
  ask(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: NewRequests }) body: NewRequests) {
    return this.work.change(changer, (tx) => askStarters(tx, id, body));
  }

  @Delete('groups/:id/starters/:personId')
  @Mutation()
  @Returns(Done)
  withdraw(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Param('personId', { schema: Id }) personId: string) {
    return this.work.change(changer, (tx) => withdrawStarter(tx, id, personId));
  }

  @Put('requests/:id/answer')
  @Access('request.answer-for')
  @Mutation()
  @Returns(Done)
  answer(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RequestAnswer }) { answer }: z.infer<typeof RequestAnswer>,
  ) {
    return this.work.change(changer, (tx) => answerFor(tx, id, answer));
  }

  @Delete('requests/:id')
  @Mutation()
  @Returns(Done)
  takeBack(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => takeBackRequest(tx, id));
  }
}
