import { Module } from '@nestjs/common';
import { LinkMailsController } from './organisation/link-mails.controller.ts';

@Module({ controllers: [LinkMailsController] })
export class NotificationsHttpModule {}
