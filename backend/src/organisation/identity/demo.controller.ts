import { DemoPeople, Done, NewDemoSession } from '@igang/contracts';
import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.ts';
import { DemoDoor } from '../../platform/service/demo-door.ts';
import { Access } from '../../platform/http/access.ts';
import { ApiDocument } from '../../platform/http/api-document.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { found } from '../../platform/refusal.ts';
import { one } from '../../platform/transaction.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { demoPeople } from './demo-people.query.ts';
import { openSession } from './open-session.ts';
import { SessionOpener } from './session-opener.ts';
import { CalledInLog } from '../../platform/http/request-log.ts';

/** Signing in as an invented person, in trial versions only. */
@ApiDocument({ tag: 'demo' })
@Access('public')
@Controller('demo')
export class DemoController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opener: SessionOpener,
    private readonly door: DemoDoor,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('people')
  @Returns(DemoPeople)
  async people(@Reader() reader: Reading): Promise<DemoPeople> {
    await this.door.demand();
    return this.work.read(reader, demoPeople);
  }

  @Post('sessions')
  @CalledInLog({ linkRefused: 'sign-in-refused' })
  @HttpCode(200)
  @Mutation()
  @Returns(Done)
  async open(
    @Body({ schema: NewDemoSession }) { personId }: NewDemoSession,
    @Changer() changer: Change,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Done> {
    await this.door.demand();
    return this.opener.open(changer, reply, async (tx) => {
      found(await one(tx, 'SELECT FROM person WHERE id = $1', [personId]));
      return openSession(tx, this.config, personId);
    });
  }
}
