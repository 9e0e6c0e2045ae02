import { CONTACT_POINT_CONFIRM } from './contact-point-link.ts';
import { ContactPointLink, Done } from '@igang/contracts';
import type { Actor } from '@igang/domain';
import { Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { readLink } from '../../platform/links.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { confirmContactPoint } from './confirm-contact-point.ts';
import { contactPointLink } from './contact-listings.query.ts';

const Token = z.string().min(1).max(200);

/** Once a year, by the link in the mail and without signing in: GET shows what stands, PUT says that it is right. */
@Access('link')
@Controller('contact-point-links/:token')
export class ContactPointLinksController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Returns(ContactPointLink)
  show(@Reader() reader: Reading, @Param('token', { schema: Token }) token: string) {
    const actor = this.holder(token);
    return this.work.read({ ...reader, actor }, (tx) => contactPointLink(tx, actor.contactPointId));
  }

  @Put('confirmation')
  @Mutation()
  @Returns(Done)
  confirm(@Changer() changer: Change, @Param('token', { schema: Token }) token: string) {
    const actor = this.holder(token);
    return this.work.change({ ...changer, actor }, (tx) => confirmContactPoint(tx, actor.contactPointId));
  }

  private holder(token: string): Extract<Actor, { kind: 'point-link' }> {
    return { kind: 'point-link', contactPointId: readLink(this.config.APP_SECRET, CONTACT_POINT_CONFIRM, token, this.clock.now()) };
  }
}
