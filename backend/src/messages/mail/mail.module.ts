import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailDelivery } from './mail-delivery.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([MailDelivery])] })
export class MailModule {}
