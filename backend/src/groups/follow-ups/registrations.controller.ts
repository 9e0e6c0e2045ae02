import { GROUP_REGISTER } from './follow-up-link.ts';
import { InterestReceived, NewGroupRegistration, RegistrationView } from '@igang/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { packPath } from '../groups/index.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { type Asking, Proofs } from '../../platform/http/proofs.ts';
import { Asker, Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Provable, Returns } from '../../platform/http/returns.ts';
import { readLink } from '../../platform/links.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { confirmGroup, registerGroup, registration } from './register-group.ts';

const Token = z.string().min(1).max(200);

/** A group that began without a starter asks to be asked. GET shows, PUT acts. */
@Controller()
@Access('link')
export class RegistrationsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly proofs: Proofs,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('group-registrations')
  @HttpCode(202)
  @Access('group.register')
  @Mutation()
  @Provable()
  @Returns(InterestReceived, 202)
  async register(
    @Body({ schema: NewGroupRegistration }) body: NewGroupRegistration,
    @Changer() changer: Change,
    @Asker() asking: Asking,
  ): Promise<InterestReceived> {
    await this.proofs.demand(asking);
    await this.work.change(changer, (tx) => registerGroup(tx, body));
    return { sentTo: body.email };
  }

  @Get('group-registration-links/:token')
  @Returns(RegistrationView)
  show(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading): Promise<RegistrationView> {
    return this.read(reader, this.idIn(token));
  }

  @Put('group-registration-links/:token/confirmation')
  @Mutation()
  @Returns(RegistrationView)
  async confirm(@Param('token', { schema: Token }) token: string, @Changer() changer: Change): Promise<RegistrationView> {
    const id = this.idIn(token);
    await this.work.change(changer, (tx) => confirmGroup(tx, id));
    return this.read(changer, id);
  }

  private async read(reader: Reading, id: string): Promise<RegistrationView> {
    const { isConfirmed, ...shown } = await this.work.read(reader, (tx) => registration(tx, id));
    return { ...shown, pack: isConfirmed ? packPath(this.config.APP_SECRET, id, this.clock.now()) : null };
  }

  private idIn(token: string): string {
    return readLink(this.config.APP_SECRET, GROUP_REGISTER, token, this.clock.now());
  }
}
