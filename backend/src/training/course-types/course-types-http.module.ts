import { Module } from '@nestjs/common';
import { CourseTypesController } from './course-types.controller.ts';

@Module({ controllers: [CourseTypesController] })
export class CourseTypesHttpModule {}
