import { GROUP_PACK } from '../groups/index.ts';
import { DocumentQuery, GroupPack, Id } from '@igang/contracts';
import type { Actor } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { packIn } from '@igang/i18n/words/groups/pack.all';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { ReturnsFile, sendPaper } from '../../platform/http/files.ts';
import { type FileAsk, FileAsker, Reader } from '../../platform/http/request.ts';
import { Returns } from '../../platform/http/returns.ts';
import { readLink } from '../../platform/links.ts';
import { type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { groupPack } from './group-pack.query.ts';
import { packPaper } from './pack-paper.ts';

const Token = z.string().min(1).max(200);

/** The group's own pack as a page and as a PDF: for the group by its link, for its starter and its office before that. */
@Controller()
export class GroupPacksController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('group-packs/:token')
  @Access('link')
  @Returns(GroupPack)
  async show(@Reader() reader: Reading, @Param('token', { schema: Token }) token: string): Promise<GroupPack> {
    const actor = this.member(token);
    return (await this.work.read({ ...reader, actor }, (tx) => groupPack(tx, actor.groupId))).pack;
  }

  @Get('group-packs/:token/pack.pdf')
  @Access('link')
  @ReturnsFile('pdf')
  paper(
    @Param('token', { schema: Token }) token: string,
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { reader, spoken }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = this.member(token);
    return this.send({ ...reader, actor }, actor.groupId, lang ?? spoken, reply);
  }

  @Get('groups/:id/pack.pdf')
  @Access('pack.read')
  @ReturnsFile('pdf')
  preview(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { reader, spoken }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(reader, id, lang ?? spoken, reply);
  }

  private async send(reader: Reading, groupId: string, lang: Lang, reply: FastifyReply): Promise<void> {
    const sheet = await this.work.read(reader, (tx) => groupPack(tx, groupId));
    await sendPaper(reply, packIn[lang].file, await packPaper(sheet, lang));
  }

  private member(token: string): Extract<Actor, { kind: 'group' }> {
    return { kind: 'group', groupId: readLink(this.config.APP_SECRET, GROUP_PACK, token, this.clock.now()) };
  }
}
