import { Created, Done, GroupStarted, GroupStartRequest, Id, NewGroup, NewSupport, Reason, SeriesMove } from '@igang/contracts';
import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, UnitOfWork } from '../../platform/unit-of-work.ts';
import { extendGroup } from './extend-group.ts';
import { moveSeries } from './move-series.ts';
import { planGroup } from './plan-group.ts';
import { callOffSupport, planSupport } from './plan-support.ts';
import { startGroup, takeBackStart } from './start-group.ts';

/** A group is planned and started together with its meetings. */
@Controller('staff/groups')
@Access('group.manage')
export class GroupPlanningController {
  constructor(private readonly work: UnitOfWork) {}

  @Post()
  @Mutation()
  @Returns(Created, 201)
  plan(@Changer() changer: Change, @Body({ schema: NewGroup }) body: NewGroup) {
    return this.work.change(changer, (tx) => planGroup(tx, body));
  }

  @Put(':id/start')
  @Mutation()
  @Returns(GroupStarted)
  start(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: GroupStartRequest }) body: GroupStartRequest) {
    return this.work.change(changer, (tx) => startGroup(tx, id, body));
  }

  @Delete(':id/start')
  @Mutation()
  @Returns(Done)
  takeBack(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => takeBackStart(tx, id));
  }

  @Put(':id/extension')
  @Mutation()
  @Returns(Done)
  extend(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: Reason }) { reason }: Reason) {
    return this.work.change(changer, (tx) => extendGroup(tx, id, reason));
  }

  @Put(':id/meetings')
  @Mutation()
  @Returns(Done)
  move(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SeriesMove }) body: z.infer<typeof SeriesMove>,
  ) {
    return this.work.change(changer, (tx) => moveSeries(tx, id, body));
  }

  @Post(':id/support')
  @Mutation()
  @Returns(Done, 201)
  support(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: NewSupport }) body: NewSupport) {
    return this.work.change(changer, (tx) => planSupport(tx, id, body));
  }

  @Delete(':id/support')
  @Mutation()
  @Returns(Done)
  callOff(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => callOffSupport(tx, id));
  }
}
