import { Inject, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '../../platform/config.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { foretell } from './foretell.ts';
import { MailDelivery } from './mail-delivery.entity.ts';
import { MailPreviewsController } from './mail-previews.controller.ts';
import { MailServer } from './mail-server.ts';
import { SendMail } from './send-mail.job.ts';

@Module({
  imports: [TypeOrmModule.forFeature([MailDelivery])],
  controllers: [MailPreviewsController],
  providers: [MailServer, SendMail],
})
export class MailModule {
  constructor(work: UnitOfWork, @Inject(CONFIG) config: Config) {
    work.foreteller = (tx, announced, lang) => foretell(tx, config, announced, lang);
  }
}
