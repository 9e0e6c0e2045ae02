import { setTimeout as sleep } from 'node:timers/promises';
import { Done, Me, NewCodeSession, NewSession, NewSignInLink } from '@igang/contracts';
import { Body, Controller, Delete, Get, Headers, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { ApiDocument } from '../../platform/http/api-document.ts';
import { type Asking, Proofs } from '../../platform/http/proofs.ts';
import { Asker, Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Provable, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { askForSignInLink } from './ask-for-sign-in-link.ts';
import { me } from './me.query.ts';
import { SessionOpener } from './session-opener.ts';
import { signIn, signInByCode } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { CalledInLog } from '../../platform/http/request-log.ts';

/** Longer than the work takes, so that the time of the answer does not tell whether the address is known. */
const ANSWER_AFTER_MS = 120;

/** Answers or refuses no sooner than that. */
async function afterAWhile<T>(work: Promise<T>): Promise<T> {
  await Promise.allSettled([work, sleep(ANSWER_AFTER_MS)]);
  return work;
}

@ApiDocument({ tag: 'identity' })
@Controller()
export class SessionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opener: SessionOpener,
    private readonly proofs: Proofs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('sign-in-links')
  @HttpCode(200)
  @Access('public')
  @Mutation()
  @Provable()
  @Returns(Done)
  async ask(@Body({ schema: NewSignInLink }) { email }: NewSignInLink, @Changer() changer: Change, @Asker() asking: Asking): Promise<Done> {
    await this.proofs.demand(asking);
    return afterAWhile(this.work.change(changer, (tx) => askForSignInLink(tx, email, this.config.APP_SECRET)));
  }

  @Post('sessions')
  @CalledInLog({ linkRefused: 'sign-in-refused' })
  @HttpCode(200)
  @Access('public')
  @Mutation()
  @Returns(Done)
  async open(
    @Body({ schema: NewSession }) { token }: NewSession,
    @Changer() changer: Change,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Done> {
    return this.opener.open(changer, reply, (tx) => signIn(tx, token, this.config));
  }

  @Post('sessions/by-code')
  @HttpCode(200)
  @Access('public')
  @Mutation()
  @Provable()
  @Returns(Done)
  async openByCode(
    @Body({ schema: NewCodeSession }) body: NewCodeSession,
    @Changer() changer: Change,
    @Asker() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Done> {
    await this.proofs.demand(asking);
    return afterAWhile(this.opener.open(changer, reply, (tx) => signInByCode(tx, body, this.config)));
  }

  @Delete('sessions/current')
  @Access('public')
  @Mutation()
  @Returns(Done)
  async close(
    @Headers('cookie') cookie: string | undefined,
    @Changer() changer: Change,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Done> {
    // Again is as once, so the cookies that make the browser forget need not be kept.
    const { answer, cookies } = await this.work.run(changer, (tx) => signOut(tx, this.config, cookie ?? ''));
    void reply.header('set-cookie', cookies);
    return answer;
  }

  @Get('me')
  @Access('session')
  @Returns(Me)
  me(@Reader() reader: Reading): Promise<Me> {
    return this.work.read(reader, me);
  }
}
