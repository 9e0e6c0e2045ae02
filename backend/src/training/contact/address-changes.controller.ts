import { ADDRESS_PROVE } from './address-link.ts';
import { AddressChangeView, Done, EnrolmentReceived, NewAddress } from '@igang/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { readLink } from '../../platform/links.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { addressChange, askAsEnrollee, askAsMyself, proveAddress } from './address-change.ts';
import { EnrolmentLinks } from '../enrolments/enrolment-links.ts';

const Token = z.string().min(1).max(200);

/** Another address: asked for by whoever is signed in or has her sign-up's link, and hers by the link that goes there. */
@Controller()
export class AddressChangesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: EnrolmentLinks,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('starter/address-changes')
  @HttpCode(202)
  @Access('care.own')
  @Mutation()
  @Returns(EnrolmentReceived, 202)
  async ask(@Body({ schema: NewAddress }) { email }: NewAddress, @Changer() changer: Change): Promise<EnrolmentReceived> {
    await this.work.change(changer, (tx) => askAsMyself(tx, { email, secret: this.config.APP_SECRET }));
    // Added here, not in the use case: what is kept for repeated requests holds no address.
    return { sentTo: email };
  }

  @Post('enrolment-links/:token/address-changes')
  @HttpCode(202)
  @Access('link')
  @Mutation()
  @Returns(EnrolmentReceived, 202)
  async askByLink(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: NewAddress }) { email }: NewAddress,
    @Changer() changer: Change,
  ): Promise<EnrolmentReceived> {
    const actor = await this.links.enrollee(token);
    const asked = { email, secret: this.config.APP_SECRET };
    await this.work.change({ ...changer, actor }, (tx) => askAsEnrollee(tx, actor.enrolmentId, asked));
    return { sentTo: email };
  }

  @Get('address-changes/:token')
  @Access('link')
  @Returns(AddressChangeView)
  show(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading) {
    const id = this.idOf(token);
    return this.work.read(reader, (tx) => addressChange(tx, id));
  }

  @Put('address-changes/:token/confirmation')
  @Access('link')
  @Mutation()
  @Returns(Done)
  prove(@Param('token', { schema: Token }) token: string, @Changer() changer: Change) {
    const id = this.idOf(token);
    return this.work.change(changer, (tx) => proveAddress(tx, id));
  }

  private idOf(token: string): string {
    return readLink(this.config.APP_SECRET, ADDRESS_PROVE, token, this.clock.now());
  }
}
