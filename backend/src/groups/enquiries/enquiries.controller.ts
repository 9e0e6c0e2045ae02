import {
  Acquaintances,
  Created,
  DemandQuery,
  Done,
  EnquiryPage,
  EnquiryQuery,
  HeardEnquiry,
  Id,
  InvitationAnswer,
  OwnChange,
  PassOn,
  PlacesForGroups,
  StaffEnquiry,
  TurnAway,
} from '@igang/contracts';
import { Body, Controller, Delete, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { declareAcquaintances } from './acquaintances.ts';
import { changeEnquiry } from './change-enquiry.ts';
import { inbox } from './inbox.query.ts';
import { answerInvitation } from './invitation.ts';
import { placesForGroups } from './places-for-groups.query.ts';
import { writeDownEnquiry } from './receive-enquiry.ts';
import { staffEnquiry } from './staff-enquiry.query.ts';
import { answerEnquiry, passOnEnquiry, talkDone, turnAway, withdrawEnquiry } from './steer-enquiry.ts';

/** The inbox of an office and of a contact point, and each step of helping somebody to a group. */
@Controller('staff')
@Access('enquiry.work')
export class EnquiriesController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('enquiries')
  @Returns(EnquiryPage)
  list(@Reader() reader: Reading, @Query({ schema: EnquiryQuery }) query: z.infer<typeof EnquiryQuery>) {
    return this.work.read(reader, (tx) => inbox(tx, query));
  }

  @Post('enquiries')
  @Mutation()
  @Returns(Created, 201)
  writeDown(@Changer() changer: Change, @Body({ schema: HeardEnquiry }) body: HeardEnquiry) {
    return this.work.change(changer, (tx) => writeDownEnquiry(tx, body, this.config.APP_SECRET));
  }

  @Get('places-for-groups')
  @Access('group.invite')
  @Returns(PlacesForGroups)
  places(@Reader() reader: Reading, @Query({ schema: DemandQuery }) query: z.infer<typeof DemandQuery>) {
    return this.work.read(reader, (tx) => placesForGroups(tx, query));
  }

  @Get('enquiries/:id')
  @Returns(StaffEnquiry)
  show(@Reader() reader: Reading, @Param('id', { schema: Id }) id: string) {
    return this.work.read(reader, (tx) => staffEnquiry(tx, id));
  }

  @Put('enquiries/:id')
  @Mutation()
  @Returns(Done)
  change(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: OwnChange }) body: OwnChange) {
    return this.work.change(changer, (tx) => changeEnquiry(tx, { id, permission: 'enquiry.work' }, body, this.config.APP_SECRET));
  }

  @Put('enquiries/:id/answer')
  @Mutation()
  @Returns(Done)
  answer(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => answerEnquiry(tx, id));
  }

  @Put('enquiries/:id/talk')
  @Mutation()
  @Returns(Done)
  talk(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => talkDone(tx, id));
  }

  @Put('enquiries/:id/turned-away')
  @Mutation()
  @Returns(Done)
  turnAway(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: TurnAway }) body: z.infer<typeof TurnAway>,
  ) {
    return this.work.change(changer, (tx) => turnAway(tx, id, body));
  }

  @Put('enquiries/:id/invitation-answer')
  @Mutation()
  @Returns(Done)
  answerInvitation(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: InvitationAnswer }) { answer }: z.infer<typeof InvitationAnswer>,
  ) {
    return this.work.change(changer, (tx) => answerInvitation(tx, id, answer, 'enquiry.work'));
  }

  @Put('enquiries/:id/acquaintances')
  @Mutation()
  @Returns(Done)
  declare(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: Acquaintances }) { names }: z.infer<typeof Acquaintances>,
  ) {
    return this.work.change(changer, (tx) => declareAcquaintances(tx, { id, names, permission: 'enquiry.work' }, this.config.APP_SECRET));
  }

  @Put('enquiries/:id/contact-point')
  @Mutation()
  @Returns(Done)
  passOn(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: PassOn }) body: z.infer<typeof PassOn>) {
    return this.work.change(changer, (tx) => passOnEnquiry(tx, id, body));
  }

  @Delete('enquiries/:id')
  @Mutation()
  @Returns(Done)
  withdraw(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => withdrawEnquiry(tx, id, 'enquiry.work'));
  }
}
