import { Module } from '@nestjs/common';
import { CourseGroundController } from './course-ground.controller.ts';
import { PlanningController } from './planning.controller.ts';

@Module({ controllers: [CourseGroundController, PlanningController] })
export class PlanningHttpModule {}
