import { ENQUIRY_OWN } from './enquiry-link.ts';
import { Acquaintances, Done, InvitationAnswer, OwnChange, OwnEnquiry } from '@igang/contracts';
import type { Actor } from '@igang/domain';
import { Body, Controller, Delete, Get, Inject, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { readLink } from '../../platform/links.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { declareAcquaintances } from './acquaintances.ts';
import { changeEnquiry } from './change-enquiry.ts';
import { answerInvitation } from './invitation.ts';
import { ownEnquiry } from './own-enquiry.query.ts';
import { renewEnquiry, withdrawEnquiry } from './steer-enquiry.ts';

const Token = z.string().min(1).max(200);
type Seeker = Extract<Actor, { kind: 'seeker' }>;

/** Somebody who looks for a group: no account. Her own link shows (GET) and acts (the rest). */
@Controller()
@Access('link')
export class EnquiryLinksController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('enquiry-links/:token')
  @Returns(OwnEnquiry)
  show(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading) {
    const actor = this.seeker(token);
    return this.work.read({ ...reader, actor }, (tx) => ownEnquiry(tx, actor.enquiryId));
  }

  @Put('enquiry-links/:token')
  @Mutation()
  @Returns(Done)
  change(@Param('token', { schema: Token }) token: string, @Body({ schema: OwnChange }) body: OwnChange, @Changer() changer: Change) {
    return this.act(token, changer, (tx, id) => changeEnquiry(tx, { id, permission: 'enquiry.own' }, body, this.config.APP_SECRET));
  }

  @Put('enquiry-links/:token/renewal')
  @Mutation()
  @Returns(Done)
  renew(@Param('token', { schema: Token }) token: string, @Changer() changer: Change) {
    return this.act(token, changer, (tx, id) => renewEnquiry(tx, id));
  }

  @Put('enquiry-links/:token/invitation-answer')
  @Mutation()
  @Returns(Done)
  answer(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: InvitationAnswer }) { answer }: z.infer<typeof InvitationAnswer>,
    @Changer() changer: Change,
  ) {
    return this.act(token, changer, (tx, id) => answerInvitation(tx, id, answer, 'enquiry.own'));
  }

  @Put('enquiry-links/:token/acquaintances')
  @Mutation()
  @Returns(Done)
  declare(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: Acquaintances }) { names }: z.infer<typeof Acquaintances>,
    @Changer() changer: Change,
  ) {
    return this.act(token, changer, (tx, id) => declareAcquaintances(tx, { id, names, permission: 'enquiry.own' }, this.config.APP_SECRET));
  }

  @Delete('enquiry-links/:token')
  @Mutation()
  @Returns(Done)
  withdraw(@Param('token', { schema: Token }) token: string, @Changer() changer: Change) {
    return this.act(token, changer, (tx, id) => withdrawEnquiry(tx, id, 'enquiry.own'));
  }

  private act(token: string, changer: Change, use: (tx: Tx, id: string) => Promise<Done>): Promise<Done> {
    const actor = this.seeker(token);
    return this.work.change({ ...changer, actor }, (tx) => use(tx, actor.enquiryId));
  }

  private seeker(token: string): Seeker {
    return { kind: 'seeker', enquiryId: readLink(this.config.APP_SECRET, ENQUIRY_OWN, token, this.clock.now()) };
  }
}
