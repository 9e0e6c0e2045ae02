import { Care, CareMeetingPage, Done, Effort, Id, PageQuery, Pause } from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { care, heldMeetings } from './care.query.ts';
import { setEffort } from './effort.ts';
import { pauseMyself, resumeMyself } from './pause-myself.ts';
import { askForSupervision, supervisionDone, takeBackSupervision } from './supervision.ts';

/** What is done for a starter: somebody to talk with, a pause, gatherings, and her own account of what she has done. */
@Controller()
@Access('care.own')
export class CareController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('starter/care')
  @Returns(Care)
  show(@Reader() reader: Reading) {
    return this.work.read(reader, care);
  }

  @Get('starter/meetings')
  @Returns(CareMeetingPage)
  meetings(@Reader() reader: Reading, @Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>) {
    return this.work.read(reader, (tx) => heldMeetings(tx, query));
  }

  @Put('starter/meetings/:id/effort')
  @Mutation()
  @Returns(Done)
  effort(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: Effort }) body: z.infer<typeof Effort>) {
    return this.work.change(changer, (tx) => setEffort(tx, id, body));
  }

  @Put('starter/supervision')
  @Mutation()
  @Returns(Done)
  ask(@Changer() changer: Change) {
    return this.work.change(changer, askForSupervision);
  }

  @Delete('starter/supervision')
  @Mutation()
  @Returns(Done)
  takeBack(@Changer() changer: Change) {
    return this.work.change(changer, takeBackSupervision);
  }

  @Put('starter/pause')
  @Mutation()
  @Returns(Done)
  pause(@Changer() changer: Change, @Body({ schema: Pause }) { until }: z.infer<typeof Pause>) {
    return this.work.change(changer, (tx) => pauseMyself(tx, until));
  }

  @Delete('starter/pause')
  @Mutation()
  @Returns(Done)
  resume(@Changer() changer: Change) {
    return this.work.change(changer, resumeMyself);
  }

  @Put('staff/starters/:id/supervision-done')
  @Access('starter.manage')
  @Mutation()
  @Returns(Done)
  done(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => supervisionDone(tx, id));
  }
}
