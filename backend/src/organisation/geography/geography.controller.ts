import { ContactPointPage, ContactPointQuery, HolidayList, HolidayQuery, PlaceList, PlaceQuery, ThemeList } from '@igang/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Reader } from '../../platform/http/request.ts';
import { Returns } from '../../platform/http/returns.ts';
import { SharedAnswer } from '../../platform/http/shared-answers.ts';
import { type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { contactPoints } from './contact-points.query.ts';
import { Gazetteer } from './gazetteer.ts';
import { holidays } from './holidays.query.ts';
import { themes } from './themes.query.ts';

@Access('public')
@SharedAnswer()
@Controller()
export class GeographyController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gazetteer: Gazetteer,
  ) {}

  @Get('places')
  @Returns(PlaceList)
  places(@Query({ schema: PlaceQuery }) query: z.infer<typeof PlaceQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => this.gazetteer.find(tx, query.q, query.limit));
  }

  @Get('themes')
  @Returns(ThemeList)
  themes(@Reader() reader: Reading) {
    return this.work.read(reader, themes);
  }

  @Get('holidays')
  @Returns(HolidayList)
  holidays(@Query({ schema: HolidayQuery }) query: z.infer<typeof HolidayQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => holidays(tx, query.from, query.until));
  }

  @Get('contact-points')
  @Returns(ContactPointPage)
  contactPoints(@Query({ schema: ContactPointQuery }) query: z.infer<typeof ContactPointQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => contactPoints(tx, query));
  }
}
