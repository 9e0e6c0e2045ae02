import { Contact, ContactView, Done, Id, OwnContact, ParticipantContact } from '@igang/contracts';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { contactOf, correctEnrolment, correctMyself, correctStarter } from './contact.ts';

/** Who somebody is and how she is written to: corrected by herself and by the office. */
@Controller()
export class ContactsController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('starter/contact')
  @Access('care.own')
  @Returns(ContactView)
  mine(@Reader() reader: Reading) {
    return this.work.read(reader, contactOf);
  }

  @Put('starter/contact')
  @Access('care.own')
  @Mutation()
  @Returns(Done)
  correctMine(@Changer() changer: Change, @Body({ schema: OwnContact }) body: OwnContact) {
    return this.work.change(changer, (tx) => correctMyself(tx, body));
  }

  @Put('staff/starters/:id/contact')
  @Access('starter.manage')
  @Mutation()
  @Returns(Done)
  starter(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: Contact }) body: Contact) {
    return this.work.change(changer, (tx) => correctStarter(tx, id, body));
  }

  @Put('staff/enrolments/:id/contact')
  @Access('enrolment.manage')
  @Mutation()
  @Returns(Done)
  participant(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ParticipantContact }) body: ParticipantContact,
  ) {
    return this.work.change(changer, (tx) => correctEnrolment(tx, id, body));
  }
}
