import { Done, Id, Matching, MatchingMade, NewMatching } from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { matchingView } from './matching.query.ts';
import { cancelMatching, startMatching } from './steer-matching.ts';

@Controller('staff/matchings')
@Access('assignment.ask')
export class MatchingController {
  constructor(private readonly work: UnitOfWork) {}

  @Post()
  @Mutation()
  @Returns(MatchingMade, 201)
  start(@Changer() changer: Change, @Body({ schema: NewMatching }) body: NewMatching) {
    return this.work.change(changer, (tx) => startMatching(tx, body));
  }

  @Get(':id')
  @Returns(Matching)
  show(@Reader() reader: Reading, @Param('id', { schema: Id }) id: string) {
    return this.work.read(reader, (tx) => matchingView(tx, id));
  }

  @Delete(':id')
  @Mutation()
  @Returns(Done)
  cancel(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => cancelMatching(tx, id));
  }
}
