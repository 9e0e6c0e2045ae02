import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.ts';
import { CloseCourseJob } from './close-course.job.ts';
import { CourseGroundController } from './course-ground.controller.ts';
import { CourseTypesController } from './course-types.controller.ts';
import { PlanningController } from './planning.controller.ts';
import { StaffCoursesController } from './staff-courses.controller.ts';

@Module({
  controllers: [CatalogueController, StaffCoursesController, CourseGroundController, PlanningController, CourseTypesController],
  providers: [CloseCourseJob],
})
export class CoursesModule {}
