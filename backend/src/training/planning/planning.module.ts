import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TrainerTimeRow, CourseTemplateRow } from './planning.entities.ts';

@Module({ imports: [TypeOrmModule.forFeature([TrainerTimeRow, CourseTemplateRow])] })
export class PlanningModule {}
