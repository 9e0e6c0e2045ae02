export * from './course.entities.ts';
export { cancelCoursePlan } from './cancel-course-plan.ts';
export { writeCapacity } from './change-capacity.ts';
export { confirmCoursePlan } from './confirm-course-plan.ts';
export { changeCoursePlan } from './change-course-plan.ts';
export { courseFor, type CourseStanding, doneToday, isOpen, lockCourse, moveCourse, STANDING, trainerIdsOf } from './course.ts';
export { courseInCalendar, type CourseInCalendar, eventsOf, newestChange } from './course-calendar.query.ts';
export { COURSE_JOINS, DAYS } from './course-view.ts';
export { CoursesModule } from './courses.module.ts';
