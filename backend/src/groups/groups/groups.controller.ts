import { Done, GroupPage, GroupPause, GroupQuery, Id, SessionPlan, SessionPlanQuery, StaffGroup } from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { groupsOfOffices } from './groups-of-offices.query.ts';
import { pauseGroup, resumeGroup } from './pause-group.ts';
import { sessionPlan } from './session-plan.query.ts';
import { staffGroup } from './staff-group.query.ts';

@Controller('staff')
@Access('group.manage')
export class GroupsController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('groups')
  @Returns(GroupPage)
  list(@Reader() reader: Reading, @Query({ schema: GroupQuery }) query: z.infer<typeof GroupQuery>) {
    return this.work.read(reader, (tx) => groupsOfOffices(tx, query));
  }

  @Get('groups/:id')
  @Returns(StaffGroup)
  show(@Reader() reader: Reading, @Param('id', { schema: Id }) id: string) {
    return this.work.read(reader, (tx) => staffGroup(tx, id));
  }

  @Get('session-plan')
  @Returns(SessionPlan)
  plan(@Reader() reader: Reading, @Query({ schema: SessionPlanQuery }) { first, count }: z.infer<typeof SessionPlanQuery>) {
    return this.work.read(reader, (tx) => sessionPlan(tx, first, count));
  }

  @Put('groups/:id/pause')
  @Mutation()
  @Returns(Done)
  pause(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: GroupPause.optional() }) body: z.infer<typeof GroupPause> | undefined,
  ) {
    return this.work.change(changer, (tx) => pauseGroup(tx, id, body?.until));
  }

  @Delete('groups/:id/pause')
  @Mutation()
  @Returns(Done)
  resume(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => resumeGroup(tx, id));
  }
}
