import { instantAfter } from '@igang/domain';
import { ENQUIRY_OWN, ENQUIRY_PROVE } from './enquiry-link.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnquiryProof, EnquiryReceived, NewEnquiry } from '@igang/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { settingOf } from '../../organisation/offices/index.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { type Asking, Proofs } from '../../platform/http/proofs.ts';
import { Asker, Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Provable, Returns } from '../../platform/http/returns.ts';
import { readLink, signLink } from '../../platform/links.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { receiveEnquiry } from './receive-enquiry.ts';
import { proofOfEnquiry, proveEnquiry } from './unproved-enquiry.ts';

const Token = z.string().min(1).max(200);
/** Longer than the work takes, so that the time of the answer does not tell whether the address is known. */
const ANSWER_AFTER_MS = 60;
const LINK_DAYS = 400;

/** Somebody asks for a group, and proves that the address is hers: GET shows, PUT acts. */
@Controller()
@Access('link')
export class EnquiryProofsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly proofs: Proofs,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('enquiries')
  @HttpCode(202)
  @Access('enquiry.make')
  @Mutation()
  @Provable()
  @Returns(EnquiryReceived, 202)
  async ask(@Body({ schema: NewEnquiry }) body: NewEnquiry, @Changer() changer: Change, @Asker() asking: Asking): Promise<EnquiryReceived> {
    await this.proofs.demand(asking);
    const work = this.work.change(changer, (tx) => receiveEnquiry(tx, body, this.config.APP_SECRET));
    const [{ officeId }] = await Promise.all([work, sleep(ANSWER_AFTER_MS)]);
    const answerWithinDays = await this.work.read(changer, (tx) => settingOf(tx, 'enquiry-unanswered', officeId));
    return { sentTo: body.email ?? null, answerWithinDays };
  }

  @Get('enquiry-proofs/:token')
  @Returns(EnquiryProof)
  show(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading): Promise<EnquiryProof> {
    return this.read(reader, this.idIn(token));
  }

  @Put('enquiry-proofs/:token/confirmation')
  @Mutation()
  @Returns(EnquiryProof)
  async prove(@Param('token', { schema: Token }) token: string, @Changer() changer: Change): Promise<EnquiryProof> {
    const { id } = await this.work.change(changer, (tx) => proveEnquiry(tx, this.idIn(token), this.config.APP_SECRET));
    return this.read(changer, id);
  }

  private async read(reader: Reading, id: string): Promise<EnquiryProof> {
    const { ownId, ...proof } = await this.work.read(reader, (tx) => proofOfEnquiry(tx, id));
    return { ...proof, link: ownId === null ? null : this.ownLink(ownId) };
  }

  private ownLink(id: string): string {
    const until = instantAfter(this.clock.now(), { days: LINK_DAYS });
    return `/henvendelse/${signLink(this.config.APP_SECRET, ENQUIRY_OWN, id, until)}`;
  }

  private idIn(token: string): string {
    return readLink(this.config.APP_SECRET, ENQUIRY_PROVE, token, this.clock.now());
  }
}
