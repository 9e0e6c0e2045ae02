import { Created, Done, Id, NewRoleInvitation, RoleHolderPage, RoleInvitationPage, RoleQuery } from '@igang/contracts';
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { endRole } from './end-role.ts';
import { inviteToRole, takeBackInvitation } from './invite-to-role.ts';
import { roleHolders, roleInvitations } from './role-holders.query.ts';

type Asked = z.infer<typeof RoleQuery>;

/** Who works for an office, and who is asked to. */
@Access('role.give')
@Controller('staff')
export class RolesController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('roles')
  @Returns(RoleHolderPage)
  holders(@Query({ schema: RoleQuery }) query: Asked, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => roleHolders(tx, query));
  }

  @Delete('roles/:id')
  @Mutation()
  @Returns(Done)
  end(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => endRole(tx, id));
  }

  @Get('role-invitations')
  @Returns(RoleInvitationPage)
  invitations(@Query({ schema: RoleQuery }) query: Asked, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => roleInvitations(tx, query));
  }

  @Post('role-invitations')
  @Mutation()
  @Returns(Created, 201)
  invite(@Body({ schema: NewRoleInvitation }) body: NewRoleInvitation, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => inviteToRole(tx, body));
  }

  @Delete('role-invitations/:id')
  @Mutation()
  @Returns(Done)
  takeBack(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => takeBackInvitation(tx, id));
  }
}
