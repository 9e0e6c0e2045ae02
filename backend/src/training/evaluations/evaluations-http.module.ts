import { Module } from '@nestjs/common';
import { EvaluationsController } from './evaluations.controller.ts';

@Module({ controllers: [EvaluationsController] })
export class EvaluationsHttpModule {}
