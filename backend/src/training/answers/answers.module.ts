import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerForgetting, EnrolmentAnswer } from './answer.entities.ts';

@Module({ imports: [TypeOrmModule.forFeature([EnrolmentAnswer, AnswerForgetting])] })
export class AnswersModule {}
