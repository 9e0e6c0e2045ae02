import { Done, Id, RequestAnswer, StarterPage } from '@igang/contracts';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { ANSWERS } from './answers.ts';
import { starterPage } from './starter-page.query.ts';
import { withdrawMyself } from './withdraw-starter.ts';

@Controller('starter')
export class StarterPageController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Access('starter.read')
  @Returns(StarterPage)
  page(@Reader() reader: Reading) {
    return this.work.read(reader, (tx) => starterPage(tx));
  }

  @Put('requests/:id/answer')
  @Access('request.answer')
  @Mutation()
  @Returns(Done)
  answer(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RequestAnswer }) { answer }: z.infer<typeof RequestAnswer>,
  ) {
    return this.work.change(changer, (tx) => ANSWERS[answer](tx, id));
  }

  @Put('groups/:id/withdrawal')
  @Access('request.answer')
  @Mutation()
  @Returns(Done)
  withdraw(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => withdrawMyself(tx, id));
  }
}
