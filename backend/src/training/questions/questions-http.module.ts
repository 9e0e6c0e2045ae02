import { Module } from '@nestjs/common';
import { QuestionsController } from './questions.controller.ts';

@Module({ controllers: [QuestionsController] })
export class QuestionsHttpModule {}
