import { Module } from '@nestjs/common';
import { LinkMailsController } from './link-mails.controller.ts';
import { MailPreviewsController } from './mail-previews.controller.ts';
import { MailServer } from './mail-server.ts';
import { SendMail } from './send-mail.job.ts';

@Module({ controllers: [LinkMailsController, MailPreviewsController], providers: [MailServer, SendMail] })
export class NotificationsModule {}
