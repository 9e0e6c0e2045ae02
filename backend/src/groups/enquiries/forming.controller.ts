import { CandidateList, Contacted, DocumentQuery, Done, Forming, Id, NewInvitations } from '@igang/contracts';
import { startPapersIn } from '@igang/i18n/words/groups/start-papers.all';
import { Body, Controller, Delete, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { ReturnsFile, sendPaper } from '../../platform/http/files.ts';
import { Changer, type FileAsk, FileAsker, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { candidates, forming } from './forming.query.ts';
import { setContacted, takeBackInvitation } from './invitation.ts';
import { inviteToGroup } from './invite.ts';
import { startPapers, startSheet } from './start-papers.ts';

/** A group on its way to the first meeting: who is asked, who is coming, and what is still to do. */
@Controller('groups/:id')
@Access('participant.read')
export class FormingController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('forming')
  @Returns(Forming)
  show(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => forming(tx, id));
  }

  @Get('candidates')
  @Access('group.invite')
  @Returns(CandidateList)
  candidates(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => candidates(tx, id));
  }

  @Post('invitations')
  @Access('group.invite')
  @Mutation()
  @Returns(Done, 201)
  invite(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NewInvitations }) { enquiryIds }: z.infer<typeof NewInvitations>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => inviteToGroup(tx, id, enquiryIds));
  }

  @Delete('invitations/:invitationId')
  @Access('group.invite')
  @Mutation()
  @Returns(Done)
  takeBack(
    @Param('id', { schema: Id }) id: string,
    @Param('invitationId', { schema: Id }) invitationId: string,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => takeBackInvitation(tx, id, invitationId));
  }

  @Put('invitations/:invitationId/contacted')
  @Mutation()
  @Returns(Done)
  contacted(
    @Param('id', { schema: Id }) id: string,
    @Param('invitationId', { schema: Id }) invitationId: string,
    @Body({ schema: Contacted }) { contacted }: z.infer<typeof Contacted>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => setContacted(tx, { groupId: id, id: invitationId, contacted }));
  }

  @Get('start-papers.pdf')
  @ReturnsFile('pdf')
  async papers(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { reader, spoken }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sheet = await this.work.read(reader, (tx) => startSheet(tx, id));
    await sendPaper(reply, startPapersIn[lang ?? spoken].file, await startPapers(sheet, lang ?? spoken));
  }
}
