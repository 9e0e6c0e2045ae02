import { SESSION_LOG } from './log-link.ts';
import { Done, LogLink, NewSessionLog } from '@igang/contracts';
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
import { type HerMeeting, herMeeting, logLink } from './log-link.query.ts';
import { logSession } from './log-session.ts';

const Token = z.string().min(1).max(200);

/** The log of one meeting, by the link in a starter's mail and without signing in: GET shows the form, PUT logs. */
@Access('link')
@Controller('log-links/:token')
export class LogLinksController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Returns(LogLink)
  show(@Reader() reader: Reading, @Param('token', { schema: Token }) token: string) {
    const link = this.linkOf(token);
    return this.work.read(reader, async (tx) => {
      const hers = await mailedMeeting(tx, link);
      return logLink(as(tx, hers), hers);
    });
  }

  @Put('log')
  @Mutation()
  @Returns(Done)
  log(@Changer() changer: Change, @Param('token', { schema: Token }) token: string, @Body({ schema: NewSessionLog }) body: NewSessionLog) {
    const link = this.linkOf(token);
    return this.work.change(changer, async (tx) => {
      const hers = await mailedMeeting(tx, link);
      return logSession(as(tx, hers), hers.sessionId, body);
    });
  }

  private linkOf(token: string): LinkEdition {
    return readEdition(this.config.APP_SECRET, SESSION_LOG, token, this.clock.now());
  }
}

async function mailedMeeting(tx: Tx, link: LinkEdition): Promise<HerMeeting> {
  const hers = await herMeeting(tx, link.subjectId);
  await demandMailedTo(tx, hers.personId, link);
  return hers;
}

/** Whoever holds the link is this starter, for this meeting and nothing else. */
function as(tx: Tx, { sessionId, personId }: HerMeeting): Tx {
  const actor: Actor = { kind: 'log-link', personId, sessionId };
  return { ...tx, actor };
}
