import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.ts';
import { CheckMinimumJob, CloseCourseJob } from './course-jobs.ts';
import { CourseGroundController } from './course-ground.controller.ts';
import { StaffCoursesController } from './staff-courses.controller.ts';

@Module({
  controllers: [CatalogueController, StaffCoursesController, CourseGroundController],
  providers: [CloseCourseJob, CheckMinimumJob],
})
export class CoursesModule {}
