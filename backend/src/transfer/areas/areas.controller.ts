import {
  CountyMove,
  CountyMoveAheadList,
  CountyMoveQuery,
  CountyCode,
  CountyStandingList,
  Done,
  Id,
  OfficeClosing,
  OfficeClosingAhead,
} from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { counties } from '../../organisation/offices/index.ts';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { closeOffice, openAgain } from './close-office.ts';
import { countiesAhead } from './county-preview.query.ts';
import { keepCounty, moveCounties } from './move-counties.ts';
import { closingAhead } from './office-work.query.ts';

/** Whose the counties are, and moving them from a day on. */
@Access('office.manage')
@Controller('national')
export class AreasController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('counties')
  @Returns(CountyStandingList)
  counties(@Reader() reader: Reading) {
    return this.work.read(reader, counties);
  }

  /** What follows them and what stays, before it is done. */
  @Get('counties/ahead')
  @Returns(CountyMoveAheadList)
  ahead(@Query({ schema: CountyMoveQuery }) { codes, from }: z.infer<typeof CountyMoveQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => countiesAhead(tx, codes, from));
  }

  @Put('offices/:id/counties')
  @Mutation()
  @Returns(Done)
  move(@Param('id', { schema: Id }) id: string, @Body({ schema: CountyMove }) body: CountyMove, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => moveCounties(tx, id, body));
  }

  /** What follows to the office that takes over, before it is done. */
  @Get('offices/:id/closing')
  @Returns(OfficeClosingAhead)
  closing(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => closingAhead(tx, id));
  }

  @Put('offices/:id/closing')
  @Mutation()
  @Returns(Done)
  close(@Param('id', { schema: Id }) id: string, @Body({ schema: OfficeClosing }) body: OfficeClosing, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => closeOffice(tx, id, body));
  }

  /** It stays open, or is opened again. */
  @Delete('offices/:id/closing')
  @Mutation()
  @Returns(Done)
  openAgain(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => openAgain(tx, id));
  }

  /** One that is to come to this office stays where it is. */
  @Delete('offices/:id/counties/:code')
  @Mutation()
  @Returns(Done)
  keep(@Param('id', { schema: Id }) id: string, @Param('code', { schema: CountyCode }) code: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => keepCounty(tx, id, code));
  }
}
