export * from './course.entities.ts';
export { cancelCoursePlan } from './cancel-course-plan.ts';
export { writeCapacity } from './change-capacity.ts';
export { confirmCoursePlan } from './confirm-course-plan.ts';
export { changeCoursePlan } from './change-course-plan.ts';
export { moveCoursePlan } from './move-course-plan.ts';
export {
  courseFor,
  type CourseStanding,
  doneToday,
  isOpen,
  lockCourse,
  moveCourse,
  nextArrival,
  STANDING,
  takesConfirmations,
  trainerIdsOf,
} from './course.ts';
export { type CourseAsKept, NEWS_COLUMNS, NEWS_JOIN, WHERE } from './course-changes.ts';
export { courseInCalendar, type CourseInCalendar, coursesInOrder, eventsOf, newestChange, publicCourse } from './course-calendar.query.ts';
export { courseRunningAt, coursesOf, handOverCourses, leadersAt } from './hand-over-courses.ts';
export { courseDetail } from './course-detail.query.ts';
export { COURSE_JOINS, DAYS, FREE, GO_DAY, IS_UNDECIDED, OFFER_HOURS, UNDECIDED } from './course-view.ts';
export { countCourses } from './staff-courses.query.ts';
export { CoursesModule } from './courses.module.ts';
export { CoursesHttpModule } from './courses-http.module.ts';
export { CoursesJobsModule } from './course-jobs.ts';
export type { TrainerNews } from './tell-trainers.ts';
export { recordHeldCourse, removeHeldCourse } from './record-held-course.ts';
export { followRoomNames } from './plan/follow-room-names.ts';
export { planCheck } from './plan/plan-check.query.ts';
export { trainers } from './plan/trainers.query.ts';
export { closeCourseAfterDeadline } from './close-course.ts';
export { planCourse } from './plan/plan-course.ts';
export { publishCourse } from './publish-course.ts';
