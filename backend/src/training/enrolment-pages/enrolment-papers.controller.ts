import { DocumentQuery } from '@igang/contracts';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { publish, ReturnsFile, sendPaper } from '../../platform/http/files.ts';
import { type FileAsk, FileAsker } from '../../platform/http/request.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { certificateSheet } from '../certificates/certificate.query.ts';
import { enrolmentCalendar } from './enrolment-calendar.query.ts';
import { EnrolmentLinks } from '../enrolments/enrolment-links.ts';

const Token = z.string().min(1).max(200);

/** What she takes with her from her own page: the days for her calendar, and the certificate. */
@Access('link')
@Controller('enrolment-links/:token')
export class EnrolmentPapersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: EnrolmentLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('calendar.ics')
  @ReturnsFile('calendar')
  async calendar(
    @Param('token', { schema: Token }) token: string,
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { reader, spoken, request }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.links.enrollee(token);
    const [{ enrolmentId }, language] = [actor, lang ?? spoken];
    const calendar = await this.work.read({ ...reader, actor }, (tx) =>
      enrolmentCalendar(tx, enrolmentId, { lang: language, site: this.config.PUBLIC_URL, token }),
    );
    await publish(request, reply, { ...calendar, type: 'calendar', isPublic: false, filename: documentsIn[language].calendar.file });
  }

  @Get('certificate.pdf')
  @ReturnsFile('pdf')
  async certificate(
    @Param('token', { schema: Token }) token: string,
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { reader, spoken }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.links.enrollee(token);
    const [{ enrolmentId }, language] = [actor, lang ?? spoken];
    const sheet = await this.work.read({ ...reader, actor }, (tx) =>
      certificateSheet(tx, { enrolmentId }, language, this.config.PUBLIC_URL),
    );
    await sendPaper(reply, documentsIn[language].certificate.file({ serial: sheet.serial }), sheet.bytes);
  }
}
