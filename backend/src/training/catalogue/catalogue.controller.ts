import { CatalogueQuery, CourseDetail, CoursePage, Id } from '@igang/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Reader } from '../../platform/http/request.ts';
import { Returns } from '../../platform/http/returns.ts';
import { SharedAnswer } from '../../platform/http/shared-answers.ts';
import { type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { catalogue } from './catalogue.query.ts';
import { courseDetail } from '../courses/index.ts';

@Access('catalogue.read')
@SharedAnswer()
@Controller('courses')
export class CatalogueController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Returns(CoursePage)
  list(@Query({ schema: CatalogueQuery }) query: z.infer<typeof CatalogueQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => catalogue(tx, query));
  }

  @Get(':id')
  @Returns(CourseDetail)
  one(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => courseDetail(tx, id));
  }
}
