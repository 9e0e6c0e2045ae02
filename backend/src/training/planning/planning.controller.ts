import {
  CourseTemplatePage,
  Created,
  Done,
  Id,
  NewTemplate,
  NewTrainerTime,
  PlanCheck,
  PlannerPage,
  PlannerQuery,
  PlanProposal,
  TemplateQuery,
  TrainerCalendar,
} from '@igang/contracts';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { planCheck } from '../courses/index.ts';
import { planner } from './planner.query.ts';
import { removeTemplate, saveTemplate, templates } from './templates.ts';
import { trainerCalendar } from './trainer-calendar.query.ts';
import { addTrainerTime, removeTrainerTime } from './trainer-times.ts';

/** Planning a half-year: what is planned, what stands in the way, when trainers can, what one may begin from. */
@Controller('staff')
export class PlanningController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('planner')
  @Access('course.plan')
  @Returns(PlannerPage)
  planner(@Query({ schema: PlannerQuery }) query: PlannerQuery, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => planner(tx, query));
  }

  /** A question too long for an address; it changes nothing, so it takes no key. */
  @Post('plan-checks')
  @HttpCode(200)
  @Access('course.plan')
  @Returns(PlanCheck)
  check(@Body({ schema: PlanProposal }) body: PlanProposal, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => planCheck(tx, body));
  }

  @Get('trainers/:id/calendar')
  @Access('trainer.plan')
  @Returns(TrainerCalendar)
  calendar(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => trainerCalendar(tx, id));
  }

  @Post('trainers/:id/times')
  @Access('trainer.plan')
  @Mutation()
  @Returns(Created, 201)
  addTime(@Param('id', { schema: Id }) id: string, @Body({ schema: NewTrainerTime }) body: NewTrainerTime, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => addTrainerTime(tx, id, body));
  }

  @Delete('trainer-times/:id')
  @Access('trainer.plan')
  @Mutation()
  @Returns(Done)
  removeTime(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => removeTrainerTime(tx, id));
  }

  @Get('course-templates')
  @Access('course.plan')
  @Returns(CourseTemplatePage)
  templates(@Query({ schema: TemplateQuery }) query: z.infer<typeof TemplateQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => templates(tx, query));
  }

  @Post('courses/:id/templates')
  @Access('course.plan')
  @Mutation()
  @Returns(Created, 201)
  saveTemplate(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NewTemplate }) body: z.infer<typeof NewTemplate>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => saveTemplate(tx, id, body.name));
  }

  @Delete('course-templates/:id')
  @Access('course.plan')
  @Mutation()
  @Returns(Done)
  removeTemplate(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => removeTemplate(tx, id));
  }
}
