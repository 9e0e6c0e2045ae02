import { PARTY_CONFIRM } from '../enrolments/enrolment-links.ts';
import { EnrolmentReceived, Id, NewParty, PartyView } from '@igang/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { type Asking, Proofs } from '../../platform/http/proofs.ts';
import { Asker, Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Provable, Returns } from '../../platform/http/returns.ts';
import { readLink } from '../../platform/links.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { applyAsParty } from './apply-as-party.ts';
import { confirmParty } from './confirm-party.ts';
import { partyView } from './party.query.ts';

const Token = z.string().min(1).max(200);

/** Several people signed up by one: asked for by anybody, decided by the link in the organiser's mail. */
@Controller()
export class PartyLinksController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly proofs: Proofs,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('courses/:id/parties')
  @HttpCode(202)
  @Access('enrolment.apply')
  @Mutation()
  @Provable()
  @Returns(EnrolmentReceived, 202)
  async apply(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NewParty }) body: NewParty,
    @Changer() changer: Change,
    @Asker() asking: Asking,
  ): Promise<EnrolmentReceived> {
    await this.proofs.demand(asking);
    await this.work.change(changer, (tx) => applyAsParty(tx, id, body));
    return { sentTo: body.organiser.email };
  }

  @Get('party-links/:token')
  @Access('link')
  @Returns(PartyView)
  show(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading) {
    const id = this.partyId(token);
    return this.work.read(reader, (tx) => partyView(tx, id));
  }

  @Put('party-links/:token/confirmation')
  @Access('link')
  @Mutation()
  @Returns(PartyView)
  async confirm(@Param('token', { schema: Token }) token: string, @Changer() changer: Change): Promise<PartyView> {
    const id = this.partyId(token);
    await this.work.change(changer, (tx) => confirmParty(tx, id));
    return this.work.read(changer, (tx) => partyView(tx, id));
  }

  private partyId(token: string): string {
    return readLink(this.config.APP_SECRET, PARTY_CONFIRM, token, this.clock.now());
  }
}
