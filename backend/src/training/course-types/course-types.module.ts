import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseType, CourseTypeVersion } from './course-type.entities.ts';
import { CourseTypesController } from './course-types.controller.ts';

@Module({ imports: [TypeOrmModule.forFeature([CourseType, CourseTypeVersion])], controllers: [CourseTypesController] })
export class CourseTypesModule {}
