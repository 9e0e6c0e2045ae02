import { Done, RoleInvitationLink } from '@igang/contracts';
import type { Actor } from '@igang/domain';
import { Controller, Delete, Get, Inject, Param, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { readLink } from '../../platform/links.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { openSession, SessionOpener } from '../identity/index.ts';
import { acceptRole, declineRole } from './answer-invitation.ts';
import { roleInvitationLink } from './role-invitation-link.query.ts';
import { ROLE_ACCEPT } from './role-link.ts';

const Token = z.string().min(1).max(200);

/** By the link in the mail that invites her, and without signing in: GET shows, PUT says yes and signs her in, DELETE says no. */
@Access('link')
@Controller('role-invitation-links/:token')
export class RoleLinksController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opener: SessionOpener,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Returns(RoleInvitationLink)
  show(@Reader() reader: Reading, @Param('token', { schema: Token }) token: string) {
    const actor = this.holder(token);
    return this.work.read({ ...reader, actor }, (tx) => roleInvitationLink(tx, actor.invitationId));
  }

  @Put('acceptance')
  @Mutation()
  @Returns(Done)
  accept(@Changer() changer: Change, @Param('token', { schema: Token }) token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const actor = this.holder(token);
    return this.opener.open({ ...changer, actor }, reply, async (tx) => {
      const { personId } = await acceptRole(tx, actor.invitationId);
      return openSession(tx, this.config, personId);
    });
  }

  @Delete()
  @Mutation()
  @Returns(Done)
  decline(@Changer() changer: Change, @Param('token', { schema: Token }) token: string) {
    const actor = this.holder(token);
    return this.work.change({ ...changer, actor }, (tx) => declineRole(tx, actor.invitationId));
  }

  private holder(token: string): Extract<Actor, { kind: 'role-link' }> {
    return { kind: 'role-link', invitationId: readLink(this.config.APP_SECRET, ROLE_ACCEPT, token, this.clock.now()) };
  }
}
