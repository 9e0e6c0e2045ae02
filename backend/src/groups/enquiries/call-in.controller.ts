import { Done, Id } from '@igang/contracts';
import { Controller, Param, Put } from '@nestjs/common';
import { Access } from '../../platform/http/access.ts';
import { Changer } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, UnitOfWork } from '../../platform/unit-of-work.ts';
import { callInGroup } from './call-in-group.ts';

@Controller('staff/groups/:id')
@Access('group.manage')
export class CallInController {
  constructor(private readonly work: UnitOfWork) {}

  @Put('call-in')
  @Mutation()
  @Returns(Done)
  callIn(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => callInGroup(tx, id));
  }
}
