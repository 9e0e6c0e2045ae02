import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseGroundController } from './course-ground.controller.ts';
import { PlanningController } from './planning.controller.ts';
import { CourseTemplateRow, TrainerTimeRow } from './planning.entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature([TrainerTimeRow, CourseTemplateRow])],
  controllers: [CourseGroundController, PlanningController],
})
export class PlanningModule {}
