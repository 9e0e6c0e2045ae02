import { GROUP_PACK } from '../groups/index.ts';
import { FOLLOW_UP_ANSWER } from './follow-up-link.ts';
import { Done, GroupFollowUp, OutcomeAnswer } from '@igang/contracts';
import type { Actor } from '@igang/domain';
import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { ApiDocument } from '../../platform/http/api-document.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { readLink } from '../../platform/links.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { askForHelp } from './ask-for-help.ts';
import { answerFollowUp } from './answer-follow-up.ts';
import { takeBackEnding } from './closing.ts';
import { askForNoQuestions } from './stop-questions.ts';
import { groupFollowUp } from './group-follow-up.query.ts';
import { unsubscribe } from './unsubscribe.ts';
import { TakesForm } from '../../platform/http/upload.ts';

const Token = z.string().min(1).max(200);

/** The leaderless group's own links: no account, one purpose each. GET shows, PUT acts. */
@Controller()
@Access('link')
export class FollowUpLinksController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('follow-up-links/:token')
  @Returns(GroupFollowUp)
  show(@Reader() reader: Reading, @Param('token', { schema: Token }) token: string) {
    const actor = this.contact(token);
    return this.work.read({ ...reader, actor }, (tx) => groupFollowUp(tx, actor.followUpId));
  }

  @Put('follow-up-links/:token/answer')
  @Mutation()
  @Returns(Done)
  answer(
    @Changer() changer: Change,
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: OutcomeAnswer }) { outcome }: z.infer<typeof OutcomeAnswer>,
  ) {
    const actor = this.contact(token);
    return this.work.change({ ...changer, actor }, (tx) => answerFollowUp(tx, actor.followUpId, outcome, 'group'));
  }

  /** RFC 8058: the mail program's own "unsubscribe" posts a form, with no key; ending twice is as once anyway. */
  @Post('follow-up-links/:token/unsubscription')
  @TakesForm()
  @ApiDocument({ isLeftOut: true })
  unsubscribe(@Reader() reader: Reading, @Param('token', { schema: Token }) token: string) {
    const actor = this.contact(token);
    return this.work.run({ ...reader, actor }, (tx) => unsubscribe(tx, actor.followUpId));
  }

  /** "We have ended" was a slip. */
  @Delete('follow-up-links/:token/answer')
  @Mutation()
  @Returns(Done)
  takeBack(@Changer() changer: Change, @Param('token', { schema: Token }) token: string) {
    const actor = this.contact(token);
    return this.work.change({ ...changer, actor }, (tx) => takeBackEnding(tx, actor.followUpId));
  }

  /** From its pack, whenever it wants: "do not ask us how it goes". */
  @Put('group-packs/:token/no-questions')
  @Mutation()
  @Returns(Done)
  stopQuestions(@Changer() changer: Change, @Param('token', { schema: Token }) token: string) {
    const groupId = this.groupIn(token);
    return this.work.change({ ...changer, actor: { kind: 'group', groupId } }, (tx) => askForNoQuestions(tx, groupId, 'pack.read'));
  }

  /** From its pack, whenever it wants. */
  @Put('group-packs/:token/help-request')
  @Mutation()
  @Returns(Done)
  askForHelp(@Changer() changer: Change, @Param('token', { schema: Token }) token: string) {
    const groupId = this.groupIn(token);
    return this.work.change({ ...changer, actor: { kind: 'group', groupId } }, (tx) => askForHelp(tx, groupId));
  }

  private groupIn(token: string): string {
    return readLink(this.config.APP_SECRET, GROUP_PACK, token, this.clock.now());
  }

  private contact(token: string): Extract<Actor, { kind: 'group-contact' }> {
    return { kind: 'group-contact', followUpId: readLink(this.config.APP_SECRET, FOLLOW_UP_ANSWER, token, this.clock.now()) };
  }
}
