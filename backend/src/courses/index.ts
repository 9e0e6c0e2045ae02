export * from './course.entities.ts';
export { cancelCoursePlan } from './cancel-course-plan.ts';
export { writeCapacity } from './change-capacity.ts';
export { changeCoursePlan } from './change-course-plan.ts';
export { courseFor, type CourseStanding, isOpen, lockCourse, moveCourse, STANDING, trainerIdsOf } from './course.ts';
export { COURSE_JOINS, DAYS } from './course-view.ts';
export { CoursesModule } from './courses.module.ts';
export { recordHeldCourse } from './record-held-course.ts';
