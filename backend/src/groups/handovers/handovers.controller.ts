import { Done, HandoverPreparing, Id, NewHandover } from '@igang/contracts';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { Access } from '../../platform/http/access.ts';
import { Changer } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, UnitOfWork } from '../../platform/unit-of-work.ts';
import { finishSupport } from './finish-support.ts';
import { handOver } from './hand-over.ts';
import { prepareHandover } from './prepare-handover.ts';

/** The starter hands over from her page, or the office does it for her. */
@Controller(['starter/groups', 'staff/groups'])
@Access('handover.do')
export class HandoversController {
  constructor(private readonly work: UnitOfWork) {}

  @Put(':id/handover')
  @Mutation()
  @Returns(Done)
  handOver(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: NewHandover }) body: NewHandover) {
    return this.work.change(changer, (tx) => handOver(tx, id, body));
  }

  @Put(':id/handover-preparation')
  @Mutation()
  @Returns(Done)
  prepare(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: HandoverPreparing }) body: HandoverPreparing,
  ) {
    return this.work.change(changer, (tx) => prepareHandover(tx, id, body));
  }

  @Put(':id/support-completion')
  @Mutation()
  @Returns(Done)
  finish(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => finishSupport(tx, id));
  }
}
