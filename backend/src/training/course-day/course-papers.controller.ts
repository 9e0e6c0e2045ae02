import { DocumentQuery, Id } from '@igang/contracts';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/http/access.ts';
import { ReturnsFile, sendPaper } from '../../platform/http/files.ts';
import { type FileAsk, FileAsker } from '../../platform/http/request.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { badgesPaper } from './badges-paper.ts';
import { courseOnPaper } from './course-papers.query.ts';
import { listPaper } from './list-paper.ts';

/** What is printed for the course day. */
@Access('course.run')
@Controller('staff/courses/:id')
export class CoursePapersController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('participants.pdf')
  @ReturnsFile('pdf')
  async list(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { reader, spoken }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const course = await this.work.read(reader, (tx) => courseOnPaper(tx, id));
    await sendPaper(reply, documentsIn[lang ?? spoken].people.file, await listPaper(course, lang ?? spoken));
  }

  @Get('badges.pdf')
  @ReturnsFile('pdf')
  async badges(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { reader, spoken }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const course = await this.work.read(reader, (tx) => courseOnPaper(tx, id));
    await sendPaper(reply, documentsIn[lang ?? spoken].badges.file, await badgesPaper(course, lang ?? spoken));
  }
}
