import { Chain, ChainQuery, Id, OfficeCounts, StuckPage, StuckQuery, Survival } from '@igang/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Reader } from '../../platform/http/request.ts';
import { Returns } from '../../platform/http/returns.ts';
import { type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { chain } from './chain.query.ts';
import { officeCounts } from './office-counts.query.ts';
import { survival } from './survival.query.ts';
import { work } from './work.query.ts';

const CountsQuery = z.strictObject({ officeId: Id.optional() });

@Controller()
export class ReportsController {
  constructor(private readonly unit: UnitOfWork) {}

  @Get('staff/work')
  @Access('work.read')
  @Returns(StuckPage)
  stuck(@Reader() reader: Reading, @Query({ schema: StuckQuery }) query: z.infer<typeof StuckQuery>) {
    return this.unit.read(reader, (tx) => work(tx, query));
  }

  @Get('staff/counts')
  @Access('work.read')
  @Returns(OfficeCounts)
  counts(@Reader() reader: Reading, @Query({ schema: CountsQuery }) { officeId }: z.infer<typeof CountsQuery>) {
    return this.unit.read(reader, (tx) => officeCounts(tx, officeId));
  }

  @Get('national/chain')
  @Access('chain.read')
  @Returns(Chain)
  chain(@Reader() reader: Reading, @Query({ schema: ChainQuery }) { from, until }: z.infer<typeof ChainQuery>) {
    return this.unit.read(reader, (tx) => chain(tx, from, until));
  }

  @Get('national/survival')
  @Access('chain.read')
  @Returns(Survival)
  survival(@Reader() reader: Reading) {
    return this.unit.read(reader, (tx) => survival(tx));
  }
}
