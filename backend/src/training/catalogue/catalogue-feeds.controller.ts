import { DocumentQuery, FeedQuery, Id, type Language } from '@igang/contracts';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { calendarText } from '../../documents/index.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { type Published, publish, ReturnsFile } from '../../platform/http/files.ts';
import { type FileAsk, FileAsker } from '../../platform/http/request.ts';
import { type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { catalogue } from './catalogue.query.ts';
import { atomFeed, type Feed, jsonFeed } from './catalogue-feed.ts';
import { type CourseInCalendar, coursesInOrder, eventsOf, newestChange, publicCourse } from '../courses/index.ts';

/** The catalogue for programs: feeds and calendars, with the catalogue's own questions. */
@Access('catalogue.read')
@Controller()
export class CatalogueFeedsController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('courses.atom')
  @ReturnsFile('atom')
  async atom(
    @Query({ schema: FeedQuery }) query: FeedQuery,
    @FileAsker() { reader, spoken, request }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const feed = await this.feed(reader, 'courses.atom', query, spoken);
    await publish(request, reply, { ...PUBLIC, type: 'atom', body: atomFeed(feed), changedAt: newestChange(feed.courses) });
  }

  @Get('courses.feed.json')
  @ReturnsFile('jsonFeed')
  async json(
    @Query({ schema: FeedQuery }) query: FeedQuery,
    @FileAsker() { reader, spoken, request }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const feed = await this.feed(reader, 'courses.feed.json', query, spoken);
    await publish(request, reply, { ...PUBLIC, type: 'jsonFeed', body: jsonFeed(feed), changedAt: newestChange(feed.courses) });
  }

  @Get('courses.ics')
  @ReturnsFile('calendar')
  async calendar(
    @Query({ schema: FeedQuery }) query: FeedQuery,
    @FileAsker() { reader, spoken, request }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { courses, lang } = await this.feed(reader, 'courses.ics', query, spoken);
    await publish(request, reply, this.calendarOf(courses, lang, documentsIn[lang].calendar.courses));
  }

  @Get('courses/:id/calendar.ics')
  @ReturnsFile('calendar')
  async course(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { reader, spoken, request }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const course = await this.work.read(reader, (tx) => publicCourse(tx, id));
    await publish(request, reply, { ...this.calendarOf([course], lang ?? spoken), filename: documentsIn[lang ?? spoken].calendar.file });
  }

  private async feed(reader: Reading, name: string, { lang, ...search }: FeedQuery, spoken: Language): Promise<Feed> {
    const { courses, next } = await this.work.read(reader, async (tx) => {
      const page = await catalogue(tx, search);
      return {
        courses: await coursesInOrder(
          tx,
          page.items.map(({ id }) => id),
        ),
        next: page.next,
      };
    });
    const address = (cursor: string | undefined) => pathOf(name, { ...search, cursor, lang });
    const [site, path] = [this.config.PUBLIC_URL, address(search.cursor)];
    return { courses, lang: lang ?? spoken, site, path, next: next === null ? undefined : address(next) };
  }

  private calendarOf(courses: readonly CourseInCalendar[], lang: Language, name?: string): Published {
    const events = courses.flatMap((course) => eventsOf(course, { lang, site: this.config.PUBLIC_URL }));
    return { ...PUBLIC, type: 'calendar', body: calendarText({ method: 'publish', name, events }), changedAt: newestChange(courses) };
  }
}

const PUBLIC = { isPublic: true } as const;

function pathOf(name: string, question: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(question).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as [string, string]]));
  return `/api/${name}?${new URLSearchParams(given).toString()}`;
}
