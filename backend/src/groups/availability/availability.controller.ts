import { Availability, AvailabilityChange, Created, Done, Id, NewAbsence } from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { addAbsence } from './add-absence.ts';
import { availability } from './availability.query.ts';
import { changeAvailability } from './change-availability.ts';
import { removeAbsence } from './remove-absence.ts';

@Controller('starter')
@Access('availability.own')
export class AvailabilityController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('availability')
  @Returns(Availability)
  show(@Reader() reader: Reading) {
    return this.work.read(reader, availability);
  }

  @Put('availability')
  @Mutation()
  @Returns(Done)
  change(@Changer() changer: Change, @Body({ schema: AvailabilityChange }) body: AvailabilityChange) {
    return this.work.change(changer, (tx) => changeAvailability(tx, body));
  }

  @Post('absences')
  @Mutation()
  @Returns(Created, 201)
  leave(@Changer() changer: Change, @Body({ schema: NewAbsence }) body: NewAbsence) {
    return this.work.change(changer, (tx) => addAbsence(tx, body));
  }

  @Delete('absences/:id')
  @Mutation()
  @Returns(Done)
  stay(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => removeAbsence(tx, id));
  }
}
