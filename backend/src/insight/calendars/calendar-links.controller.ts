import { CalendarAddress, CalendarLinkList, Done, Id } from '@igang/contracts';
import { Controller, Delete, Get, Inject, Param, Put } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { addressOf } from './address.ts';
import { endCalendarLink, renewCalendarLink, type Which } from './calendar-link.ts';
import { myCalendarLinks } from './my-calendar-links.query.ts';

/** The reader's secret calendar addresses: see, ask for or renew, end. */
@Controller('calendar-links')
export class CalendarLinksController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Access('session')
  @Returns(CalendarLinkList)
  mine(@Reader() reader: Reading) {
    return this.work.read(reader, (tx) => myCalendarLinks(tx, this.config));
  }

  @Put('own')
  @Access('calendar.own')
  @Mutation()
  @Returns(CalendarAddress)
  renewOwn(@Changer() changer: Change) {
    return this.renew(changer, { kind: 'own' });
  }

  @Delete('own')
  @Access('calendar.own')
  @Mutation()
  @Returns(Done)
  endOwn(@Changer() changer: Change) {
    return this.work.change(changer, (tx) => endCalendarLink(tx, { kind: 'own' }));
  }

  @Put('offices/:id')
  @Access('calendar.office')
  @Mutation()
  @Returns(CalendarAddress)
  renewOffice(@Param('id', { schema: Id }) officeId: string, @Changer() changer: Change) {
    return this.renew(changer, { kind: 'office', officeId });
  }

  @Delete('offices/:id')
  @Access('calendar.office')
  @Mutation()
  @Returns(Done)
  endOffice(@Param('id', { schema: Id }) officeId: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => endCalendarLink(tx, { kind: 'office', officeId }));
  }

  /** The address is made here and not in the use case: what is kept for repeated requests holds no secret. */
  private async renew(changer: Change, which: Which): Promise<CalendarAddress> {
    const { id } = await this.work.change(changer, (tx) => renewCalendarLink(tx, which, this.config));
    return { address: addressOf(this.config, id) };
  }
}
