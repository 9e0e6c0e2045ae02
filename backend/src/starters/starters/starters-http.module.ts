import { Module } from '@nestjs/common';
import { StartersController } from './starters.controller.ts';

@Module({ controllers: [StartersController] })
export class StartersHttpModule {}
