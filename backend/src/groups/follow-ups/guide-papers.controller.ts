import { DocumentQuery } from '@igang/contracts';
import { startPapersIn } from '@igang/i18n/words/groups/start-papers.all';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { startPapers } from '../enquiries/index.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Access } from '../../platform/http/access.ts';
import { ReturnsFile, sendPaper } from '../../platform/http/files.ts';
import { type FileAsk, FileAsker } from '../../platform/http/request.ts';
import { guideFile, guidePaper } from './guide-papers.ts';

/** What a group that begins by itself prints: the guide, and the promise it signs. Anybody's; nothing of anybody is in it. */
@Controller('own-group')
@Access('group.register')
export class GuidePapersController {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @Get('guide.pdf')
  @ReturnsFile('pdf')
  async guide(
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { spoken }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const chosen = lang ?? spoken;
    await sendPaper(reply, guideFile(chosen), await guidePaper(chosen, this.clock.now()));
  }

  @Get('promise.pdf')
  @ReturnsFile('pdf')
  async promise(
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { spoken }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const chosen = lang ?? spoken;
    await sendPaper(reply, startPapersIn[chosen].file, await startPapers({ madeAt: this.clock.now() }, chosen));
  }
}
