import { Beginning, BeginningChoices, BeginningProgress, BeginningState, Done, SetupCode } from '@igang/contracts';
import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { openSession, SessionOpener } from '../../organisation/identity/index.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { Refusal } from '../../platform/refusal.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { begin } from './begin.ts';
import { beginningChoices, beginningProgress, isOpen } from './beginning.query.ts';
import { trySetupCode } from './setup-code.ts';

/** An organisation begins, on an installation that holds nobody yet: by the code of the machine it runs on, and without an account. */
@Controller()
export class BeginningController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opener: SessionOpener,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('beginning')
  @Access('public')
  @Returns(BeginningState)
  state(@Reader() reader: Reading) {
    return this.work.read(reader, isOpen);
  }

  /** What there is to choose among, for who has the code. */
  @Post('beginning/choices')
  @HttpCode(200)
  @Access('public')
  @Mutation()
  @Returns(BeginningChoices)
  async choices(@Body({ schema: SetupCode }) { code }: SetupCode, @Changer() changer: Change): Promise<BeginningChoices> {
    const { isRight } = await this.work.change(changer, async (tx) => ({ isRight: await trySetupCode(tx, code, this.config.APP_SECRET) }));
    if (!isRight) throw new Refusal('beginning.wrong-code');
    return this.work.read({ ...changer, actor: { kind: 'system' } }, beginningChoices);
  }

  /** All of it at once, and she is signed in. */
  @Post('beginning')
  @HttpCode(200)
  @Access('public')
  @Mutation()
  @Returns(Done)
  begin(@Body({ schema: Beginning }) body: Beginning, @Changer() changer: Change, @Res({ passthrough: true }) reply: FastifyReply) {
    const opening = async (tx: Parameters<typeof begin>[0]) => {
      if (!(await trySetupCode(tx, body.code, this.config.APP_SECRET))) return undefined;
      const { personId } = await begin({ ...tx, actor: { kind: 'system' } }, body);
      return openSession(tx, this.config, personId);
    };
    return this.opener.open(changer, reply, opening, 'beginning.wrong-code');
  }

  @Get('national/beginning')
  @Access('office.manage')
  @Returns(BeginningProgress)
  progress(@Reader() reader: Reading) {
    return this.work.read(reader, beginningProgress);
  }
}
