import { REQUEST_ANSWER } from './request-link.ts';
import { Done, RequestAnswer, RequestLink } from '@igang/contracts';
import type { Actor } from '@igang/domain';
import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { demandMailedTo } from '../../organisation/identity/index.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type LinkEdition, readEdition } from '../../platform/links.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { ANSWERS } from './answers.ts';
import { requestById } from './request.ts';
import { requestLink } from './request-link.query.ts';

const Token = z.string().min(1).max(200);

/** One question to one starter, by the link in her mail and without signing in: GET shows, PUT answers. */
@Access('link')
@Controller('request-links/:token')
export class RequestLinksController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Returns(RequestLink)
  show(@Reader() reader: Reading, @Param('token', { schema: Token }) token: string) {
    const link = this.linkOf(token);
    return this.work.read(reader, async (tx) => requestLink(await asAsked(tx, link), link.subjectId));
  }

  @Put('answer')
  @Mutation()
  @Returns(Done)
  answer(
    @Changer() changer: Change,
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: RequestAnswer }) { answer }: z.infer<typeof RequestAnswer>,
  ) {
    const link = this.linkOf(token);
    return this.work.change(changer, async (tx) => ANSWERS[answer](await asAsked(tx, link), link.subjectId));
  }

  private linkOf(token: string): LinkEdition {
    return readEdition(this.config.APP_SECRET, REQUEST_ANSWER, token, this.clock.now());
  }
}

/** Whoever holds the link is the one who was asked, for this question and nothing else. */
async function asAsked(tx: Tx, link: LinkEdition): Promise<Tx> {
  const requestId = link.subjectId;
  const { personId } = await requestById(tx, requestId);
  await demandMailedTo(tx, personId, link);
  const actor: Actor = { kind: 'request-link', personId, requestId };
  return { ...tx, actor };
}
