import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.ts';
import { CloseCourseJob } from './close-course.job.ts';
import { CourseGroundController } from './course-ground.controller.ts';
import { StaffCoursesController } from './staff-courses.controller.ts';

@Module({ controllers: [CatalogueController, StaffCoursesController, CourseGroundController], providers: [CloseCourseJob] })
export class CoursesModule {}
