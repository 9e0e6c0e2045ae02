import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Question } from './question.entity.ts';
import { QuestionsController } from './questions.controller.ts';

@Module({ imports: [TypeOrmModule.forFeature([Question])], controllers: [QuestionsController] })
export class QuestionsModule {}
