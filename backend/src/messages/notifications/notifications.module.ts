import { Inject, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailDelivery } from './mail-delivery.entity.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { foretell } from './foretell.ts';
import { LinkMailsController } from './link-mails.controller.ts';
import { MailPreviewsController } from './mail-previews.controller.ts';
import { MailServer } from './mail-server.ts';
import { SendMail } from './send-mail.job.ts';

@Module({
  imports: [TypeOrmModule.forFeature([MailDelivery])],
  controllers: [LinkMailsController, MailPreviewsController],
  providers: [MailServer, SendMail],
})
export class NotificationsModule {
  constructor(work: UnitOfWork, @Inject(CONFIG) config: Config) {
    work.foreteller = (tx, announced, lang) => foretell(tx, config, announced, lang);
  }
}
