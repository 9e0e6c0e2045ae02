export * from './course-type.entities.ts';
export { courseTypes } from './course-types.query.ts';
export { CourseTypesModule } from './course-types.module.ts';
export { CourseTypesHttpModule } from './course-types-http.module.ts';
export { changeCourseType } from './change-course-type.ts';
export { courseTypeInFull } from './course-types-in-full.query.ts';
export { addCourseType } from './add-course-type.ts';
