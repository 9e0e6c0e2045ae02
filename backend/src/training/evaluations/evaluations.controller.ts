import { Done, EvaluationAnswers, EvaluationResults, EvaluationView, Id } from '@igang/contracts';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { answerEvaluation, evaluationView } from './answer-evaluation.ts';
import { evaluationResults } from './evaluation-results.query.ts';

const Token = z.string().min(1).max(200);
const NOBODY = { kind: 'anonymous' } as const;

/** How a course was: asked by a link that knows nobody, also when somebody signed in opens it. */
@Controller()
export class EvaluationsController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('evaluation-links/:token')
  @Access('link')
  @Returns(EvaluationView)
  show(@Param('token', { schema: Token }) token: string, @Reader() reader: Reading) {
    return this.work.read({ ...reader, actor: NOBODY }, (tx) => evaluationView(tx, token));
  }

  @Put('evaluation-links/:token/answer')
  @Access('link')
  @Mutation()
  @Returns(Done)
  answer(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: EvaluationAnswers }) body: EvaluationAnswers,
    @Changer() changer: Change,
  ) {
    return this.work.change({ ...changer, actor: NOBODY }, (tx) => answerEvaluation(tx, token, body.answers));
  }

  @Get('staff/courses/:id/evaluation')
  @Access('evaluation.read')
  @Returns(EvaluationResults)
  results(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => evaluationResults(tx, id));
  }
}
