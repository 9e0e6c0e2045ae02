import { Module } from '@nestjs/common';
import { BeginningController } from './beginning.controller.ts';

@Module({ controllers: [BeginningController] })
export class BeginningHttpModule {}
