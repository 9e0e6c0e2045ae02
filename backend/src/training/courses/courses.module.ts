import { Module } from '@nestjs/common';
import { CatalogueFeedsController } from './catalogue-feeds.controller.ts';
import { CatalogueController } from './catalogue.controller.ts';
import { CheckMinimumJob, CloseCourseJob } from './course-jobs.ts';
import { CourseGroundController } from './course-ground.controller.ts';
import { CourseTypesController } from './course-types.controller.ts';
import { PlanningController } from './planning.controller.ts';
import { StaffCoursesController } from './staff-courses.controller.ts';

@Module({
  controllers: [
    CatalogueFeedsController,
    CatalogueController,
    StaffCoursesController,
    CourseGroundController,
    PlanningController,
    CourseTypesController,
  ],
  providers: [CloseCourseJob, CheckMinimumJob],
})
export class CoursesModule {}
