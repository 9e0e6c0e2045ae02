import {
  Created,
  Done,
  Id,
  NewQuestion,
  QuestionChange,
  QuestionForm,
  QuestionList,
  QuestionOrder,
  QuestionRemoval,
} from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { addQuestion } from './add-question.ts';
import { changeQuestion } from './change-question.ts';
import { orderQuestions } from './order-questions.ts';
import { publicForm, questionForm } from './question-form.query.ts';
import { removeQuestion } from './remove-question.ts';
import { reopenQuestion } from './reopen-question.ts';

/** The questions of sign-up forms: asked of the public, built by the course's office or, for a type, the national one. */
@Access('question.manage')
@Controller()
export class QuestionsController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('courses/:id/questions')
  @Access('catalogue.read')
  @Returns(QuestionList)
  asked(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => publicForm(tx, id));
  }

  @Get('staff/courses/:id/questions')
  @Returns(QuestionForm)
  ofCourse(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => questionForm(tx, 'course', id));
  }

  @Post('staff/courses/:id/questions')
  @Mutation()
  @Returns(Created, 201)
  addToCourse(@Param('id', { schema: Id }) id: string, @Body({ schema: NewQuestion }) body: NewQuestion, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => addQuestion(tx, 'course', id, body));
  }

  @Put('staff/courses/:id/questions/order')
  @Mutation()
  @Returns(Done)
  orderOfCourse(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: QuestionOrder }) body: z.infer<typeof QuestionOrder>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => orderQuestions(tx, 'course', id, body.ids));
  }

  @Get('staff/course-types/:id/questions')
  @Returns(QuestionForm)
  ofType(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => questionForm(tx, 'course-type', id));
  }

  @Post('staff/course-types/:id/questions')
  @Mutation()
  @Returns(Created, 201)
  addToType(@Param('id', { schema: Id }) id: string, @Body({ schema: NewQuestion }) body: NewQuestion, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => addQuestion(tx, 'course-type', id, body));
  }

  @Put('staff/course-types/:id/questions/order')
  @Mutation()
  @Returns(Done)
  orderOfType(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: QuestionOrder }) body: z.infer<typeof QuestionOrder>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => orderQuestions(tx, 'course-type', id, body.ids));
  }

  @Put('staff/questions/:id')
  @Mutation()
  @Returns(Done)
  change(@Param('id', { schema: Id }) id: string, @Body({ schema: QuestionChange }) body: QuestionChange, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => changeQuestion(tx, id, body));
  }

  @Put('staff/questions/:id/reopening')
  @Mutation()
  @Returns(Done)
  reopen(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => reopenQuestion(tx, id));
  }

  @Delete('staff/questions/:id')
  @Mutation()
  @Returns(QuestionRemoval)
  remove(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => removeQuestion(tx, id));
  }
}
