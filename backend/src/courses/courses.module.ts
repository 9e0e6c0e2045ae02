import { Module } from '@nestjs/common';
import { CatalogueFeedsController } from './catalogue-feeds.controller.ts';
import { CatalogueController } from './catalogue.controller.ts';
import { CheckMinimumJob, CloseCourseJob } from './course-jobs.ts';
import { CourseGroundController } from './course-ground.controller.ts';
import { StaffCoursesController } from './staff-courses.controller.ts';

@Module({
  controllers: [CatalogueFeedsController, CatalogueController, StaffCoursesController, CourseGroundController],
  providers: [CloseCourseJob, CheckMinimumJob],
})
export class CoursesModule {}
