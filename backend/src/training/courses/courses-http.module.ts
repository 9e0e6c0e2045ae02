import { Module } from '@nestjs/common';
import { StaffCoursesController } from './staff-courses.controller.ts';

@Module({ controllers: [StaffCoursesController] })
export class CoursesHttpModule {}
