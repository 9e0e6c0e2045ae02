import { ContactPointClosing, Done, Id } from '@igang/contracts';
import { Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { reopenContactPoint } from '../../organisation/offices/index.ts';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { closeContactPoint, closingAhead } from './close-contact-point.ts';

/** A contact point is no more, or is there after all. */
@Access('contact-point.manage')
@Controller('staff/contact-points/:id/closure')
export class PointClosuresController {
  constructor(private readonly work: UnitOfWork) {}

  /** What closing it would come to. */
  @Get()
  @Returns(ContactPointClosing)
  ahead(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => closingAhead(tx, id));
  }

  @Put()
  @Mutation()
  @Returns(Done)
  close(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => closeContactPoint(tx, id));
  }

  @Delete()
  @Mutation()
  @Returns(Done)
  reopen(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => reopenContactPoint(tx, id));
  }
}
