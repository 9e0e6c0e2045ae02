import { EnrolmentReceived, NewLinkMail } from '@igang/contracts';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { Access } from '../../../platform/http/access.ts';
import { Changer } from '../../../platform/http/request.ts';
import { Mutation, Returns } from '../../../platform/http/returns.ts';
import { type Change, UnitOfWork } from '../../../platform/unit-of-work.ts';
import { askForLinks } from './ask-for-links.ts';

/** A lost mail is replaced: the links to all that is hers once more, to the address they belong to. */
@Controller('link-mails')
export class LinkMailsController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(202)
  @Access('enrolment.apply')
  @Mutation()
  @Returns(EnrolmentReceived, 202)
  async ask(@Body({ schema: NewLinkMail }) { email }: NewLinkMail, @Changer() changer: Change): Promise<EnrolmentReceived> {
    await this.work.change(changer, (tx) => askForLinks(tx, email, this.config.APP_SECRET));
    // Added here, not in the use case: what is kept for repeated requests holds no address.
    return { sentTo: email };
  }
}
