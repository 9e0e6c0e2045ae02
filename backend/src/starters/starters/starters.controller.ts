import { Done, Id, OwnPromise, Pause, ReceivedPromise, StaffStarter, StarterQuery, StarterRowPage } from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { pauseStarter } from './pause-starter.ts';
import { promiseMyself, receivePromise } from './promise.ts';
import { resumeStarter } from './resume-starter.ts';
import { staffStarter } from './staff-starter.query.ts';
import { startersOfOffices } from './starters-of-offices.query.ts';

@Controller()
@Access('starter.manage')
export class StartersController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('staff/starters')
  @Returns(StarterRowPage)
  list(@Reader() reader: Reading, @Query({ schema: StarterQuery }) query: z.infer<typeof StarterQuery>) {
    return this.work.read(reader, (tx) => startersOfOffices(tx, query));
  }

  @Get('staff/starters/:id')
  @Returns(StaffStarter)
  show(@Reader() reader: Reading, @Param('id', { schema: Id }) id: string) {
    return this.work.read(reader, (tx) => staffStarter(tx, id));
  }

  @Put('staff/starters/:id/pause')
  @Mutation()
  @Returns(Done)
  pause(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: Pause }) body: z.infer<typeof Pause>) {
    return this.work.change(changer, (tx) => pauseStarter(tx, id, body.until));
  }

  @Delete('staff/starters/:id/pause')
  @Mutation()
  @Returns(Done)
  resume(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => resumeStarter(tx, id));
  }

  @Put('staff/starters/:id/promise')
  @Mutation()
  @Returns(Done)
  received(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: ReceivedPromise }) body: ReceivedPromise) {
    return this.work.change(changer, (tx) => receivePromise(tx, id, body));
  }

  @Put('starter/promise')
  @Access('care.own')
  @Mutation()
  @Returns(Done)
  promise(@Changer() changer: Change, @Body({ schema: OwnPromise }) body: OwnPromise) {
    return this.work.change(changer, (tx) => promiseMyself(tx, body));
  }
}
