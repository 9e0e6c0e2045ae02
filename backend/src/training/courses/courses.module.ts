import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  Course,
  CourseChangeRow,
  CourseDay,
  CourseTrainer,
  CourseType,
  DroppedCourseDay,
  TrainerNotice,
  Venue,
} from './course.entities.ts';
import { CourseRoom, CourseTemplateRow, CourseTypeVersion, TrainerTimeRow, VenueRoom } from './planning.entities.ts';
import { CatalogueFeedsController } from './catalogue-feeds.controller.ts';
import { CatalogueController } from './catalogue.controller.ts';
import { CheckMinimumJob, CloseCourseJob } from './course-jobs.ts';
import { CourseGroundController } from './course-ground.controller.ts';
import { CourseTypesController } from './course-types.controller.ts';
import { PlanningController } from './planning.controller.ts';
import { StaffCoursesController } from './staff-courses.controller.ts';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      CourseType,
      Venue,
      Course,
      CourseDay,
      DroppedCourseDay,
      CourseChangeRow,
      CourseTrainer,
      TrainerNotice,
      CourseTypeVersion,
      VenueRoom,
      CourseRoom,
      TrainerTimeRow,
      CourseTemplateRow,
    ]),
  ],
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
