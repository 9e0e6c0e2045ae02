import { Module } from '@nestjs/common';
import { CareController } from './care.controller.ts';

@Module({ controllers: [CareController] })
export class CareHttpModule {}
