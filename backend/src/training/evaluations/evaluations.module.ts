import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvaluationTicket, EvaluationAnswer } from './evaluation.entities.ts';

@Module({ imports: [TypeOrmModule.forFeature([EvaluationTicket, EvaluationAnswer])] })
export class EvaluationsModule {}
