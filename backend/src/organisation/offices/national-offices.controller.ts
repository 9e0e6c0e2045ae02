import { Created, Done, Id, NewOffice, OfficeChange, OfficeDetail, OfficeDetailPage, PageQuery } from '@igang/contracts';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { officeInFull, officesInFull } from './offices-in-full.query.ts';
import { correctOffice, openOffice } from './open-office.ts';

/** Which offices there are, as the national one writes them. */
@Access('office.manage')
@Controller('national/offices')
export class NationalOfficesController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Returns(OfficeDetailPage)
  list(@Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => officesInFull(tx, query));
  }

  @Get(':id')
  @Returns(OfficeDetail)
  one(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => officeInFull(tx, id));
  }

  @Post()
  @Mutation()
  @Returns(Created, 201)
  open(@Body({ schema: NewOffice }) body: NewOffice, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => openOffice(tx, body));
  }

  @Put(':id')
  @Mutation()
  @Returns(Done)
  correct(@Param('id', { schema: Id }) id: string, @Body({ schema: OfficeChange }) body: OfficeChange, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => correctOffice(tx, id, body));
  }
}
