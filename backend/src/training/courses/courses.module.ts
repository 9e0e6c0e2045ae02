import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Course, CourseDay, DroppedCourseDay, CourseChangeRow, CourseTrainer, CourseRoom, TrainerNotice } from './course.entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Course, CourseDay, DroppedCourseDay, CourseChangeRow, CourseTrainer, CourseRoom, TrainerNotice])],
})
export class CoursesModule {}
