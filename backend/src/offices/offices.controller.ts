import { OfficeList } from '@igang/contracts';
import { Controller, Get } from '@nestjs/common';
import { Access } from '../platform/http/access.ts';
import { Reader } from '../platform/http/request.ts';
import { Returns } from '../platform/http/returns.ts';
import { type Reading, UnitOfWork } from '../platform/unit-of-work.ts';
import { myOffices } from './my-offices.query.ts';

@Controller('offices')
export class OfficesController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Access('office.read')
  @Returns(OfficeList)
  mine(@Reader() reader: Reading) {
    return this.work.read(reader, myOffices);
  }
}
