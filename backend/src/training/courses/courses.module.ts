import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Course, CourseChangeRow, CourseDay, CourseRoom, CourseTrainer, DroppedCourseDay, TrainerNotice } from './course.entities.ts';
import { CheckMinimumJob, CloseCourseJob } from './course-jobs.ts';
import { StaffCoursesController } from './staff-courses.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Course, CourseDay, DroppedCourseDay, CourseChangeRow, CourseTrainer, CourseRoom, TrainerNotice])],
  controllers: [StaffCoursesController],
  providers: [CloseCourseJob, CheckMinimumJob],
})
export class CoursesModule {}
