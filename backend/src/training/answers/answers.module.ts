import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnrolmentAnswer, AnswerForgetting } from './answer.entities.ts';

@Module({ imports: [TypeOrmModule.forFeature([EnrolmentAnswer, AnswerForgetting])] })
export class AnswersModule {}
