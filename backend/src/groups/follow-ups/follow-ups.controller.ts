import { Created, Done, GroupRenewal, HeardOutcome, Id, Reason } from '@igang/contracts';
import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, UnitOfWork } from '../../platform/unit-of-work.ts';
import { answerFollowUp } from './answer-follow-up.ts';
import { takeBackEndingOf } from './closing.ts';
import { endGroup } from './end-group.ts';
import { renewGroup } from './renew-group.ts';
import { askAgain, askForNoQuestions } from './stop-questions.ts';

@Controller('staff')
export class FollowUpsController {
  constructor(private readonly work: UnitOfWork) {}

  @Put('follow-ups/:id/outcome')
  @Access('follow-up.answer')
  @Mutation()
  @Returns(Done)
  answer(
    @Changer() changer: Change,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: HeardOutcome }) { outcome, how }: z.infer<typeof HeardOutcome>,
  ) {
    return this.work.change(changer, (tx) => answerFollowUp(tx, id, outcome, how));
  }

  @Put('groups/:id/ending')
  @Access('group.manage')
  @Mutation()
  @Returns(Done)
  end(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: Reason }) { reason }: Reason) {
    return this.work.change(changer, (tx) => endGroup(tx, id, reason));
  }

  /** "We have ended" was a slip. */
  @Delete('groups/:id/ending')
  @Access('group.manage')
  @Mutation()
  @Returns(Done)
  takeBackEnding(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => takeBackEndingOf(tx, id));
  }

  @Put('groups/:id/no-questions')
  @Access('group.manage')
  @Mutation()
  @Returns(Done)
  stopQuestions(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => askForNoQuestions(tx, id, 'group.manage'));
  }

  @Delete('groups/:id/no-questions')
  @Access('group.manage')
  @Mutation()
  @Returns(Done)
  askAgain(@Changer() changer: Change, @Param('id', { schema: Id }) id: string) {
    return this.work.change(changer, (tx) => askAgain(tx, id));
  }

  @Post('groups/:id/renewal')
  @Access('group.manage')
  @Mutation()
  @Returns(Created, 201)
  renew(@Changer() changer: Change, @Param('id', { schema: Id }) id: string, @Body({ schema: GroupRenewal }) body: GroupRenewal) {
    return this.work.change(changer, (tx) => renewGroup(tx, id, body));
  }
}
