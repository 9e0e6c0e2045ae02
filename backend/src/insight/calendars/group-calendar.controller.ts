import { DocumentQuery, Id } from '@igang/contracts';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { calendarText } from '../../documents/index.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { publish, ReturnsFile } from '../../platform/http/files.ts';
import { type FileAsk, FileAsker } from '../../platform/http/request.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { meetingsOfGroup } from './booked.query.ts';

/** The meetings of one of her groups as a file: one press on a phone puts them in its calendar. */
@Access('calendar.own')
@Controller('starter/groups/:id')
export class GroupCalendarController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('calendar.ics')
  @ReturnsFile('calendar')
  async calendar(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { reader, spoken, request }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = lang ?? spoken;
    const events = await this.work.read(reader, (tx) => meetingsOfGroup(tx, id, { lang: language, site: this.config.PUBLIC_URL }));
    const body = calendarText({ method: 'publish', events });
    const filename = documentsIn[language].calendar.meetings;
    await publish(request, reply, { body, changedAt: undefined, type: 'calendar', isPublic: false, filename });
  }
}
