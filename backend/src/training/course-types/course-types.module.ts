import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseType, CourseTypeVersion } from './course-type.entities.ts';

@Module({ imports: [TypeOrmModule.forFeature([CourseType, CourseTypeVersion])] })
export class CourseTypesModule {}
