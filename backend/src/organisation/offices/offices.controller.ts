import { Id, OfficeContactList, OfficeList, OfficeSettings } from '@igang/contracts';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { SharedAnswer } from '../../platform/http/shared-answers.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { myOffices } from './my-offices.query.ts';
import { officeContacts } from './office-contacts.query.ts';
import { changeOfficeSettings, officeSettings } from './office-settings.ts';

@Controller('offices')
export class OfficesController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Access('office.read')
  @Returns(OfficeList)
  mine(@Reader() reader: Reading) {
    return this.work.read(reader, myOffices);
  }

  @Get('contacts')
  @Access('public')
  @SharedAnswer()
  @Returns(OfficeContactList)
  contacts(@Reader() reader: Reading) {
    return this.work.read(reader, officeContacts);
  }

  @Get(':id/settings')
  @Access('office.settings')
  @Returns(OfficeSettings)
  settings(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => officeSettings(tx, id));
  }

  @Put(':id/settings')
  @Access('office.settings')
  @Mutation()
  @Returns(OfficeSettings)
  change(@Param('id', { schema: Id }) id: string, @Body({ schema: OfficeSettings }) body: OfficeSettings, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => changeOfficeSettings(tx, id, body));
  }
}
