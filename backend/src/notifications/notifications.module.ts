import { Module } from '@nestjs/common';
import { MailPreviewsController } from './mail-previews.controller.ts';
import { MailServer } from './mail-server.ts';
import { SendMail } from './send-mail.job.ts';

@Module({ controllers: [MailPreviewsController], providers: [MailServer, SendMail] })
export class NotificationsModule {}
