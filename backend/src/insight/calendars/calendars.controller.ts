import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { publish, ReturnsFile } from '../../platform/http/files.ts';
import { type FileAsk, FileAsker } from '../../platform/http/request.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { readCalendar } from './read-calendar.query.ts';

const File = z.string().regex(/^[\w-]{43}\.ics$/);

/** What calendar programs read. */
@Access('link')
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':file')
  @ReturnsFile('calendar')
  async read(@Param('file') file: string, @FileAsker() { reader, request }: FileAsk, @Res() reply: FastifyReply): Promise<void> {
    const token = File.safeParse(file).success ? file.slice(0, -'.ics'.length) : '';
    const calendar = await this.work.read(reader, (tx) => readCalendar(tx, token, this.config.PUBLIC_URL));
    await publish(request, reply, { ...calendar, type: 'calendar', isPublic: false });
  }
}
