export * from './course-type.entities.ts';
export { courseTypes } from './course-types.query.ts';
export { CourseTypesModule } from './course-types.module.ts';
