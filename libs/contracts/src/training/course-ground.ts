import * as z from 'zod';
import { Day, Id, pageOf, PageQuery, Words, SearchText } from '../common.ts';
import { AudienceName, CourseDayView, CourseForm, CourseStateName } from './courses.ts';

export const StaffCourseQuery = PageQuery.extend({
  officeId: Id.optional(),
  /** Those with a day there. */
  venueId: Id.optional(),
  /** `today`: those with a day today. */
  when: z.enum(['today', 'upcoming', 'past', 'all']).default('upcoming'),
  /** Only starters' courses that were held; with a period, those that began in it, both days included. */
  event: z.enum(['held']).optional(),
  from: Day.optional(),
  until: Day.optional(),
});
export const StaffCourseRow = z
  .strictObject({
    id: Id,
    officeName: z.string(),
    type: Words,
    state: CourseStateName,
    form: CourseForm,
    place: z.string(),
    days: z.array(CourseDayView),
    capacity: z.number().int(),
    minimumPlaces: z.number().int(),
    taken: z.number().int(),
    waiting: z.number().int(),
    enrolmentDeadline: z.string(),
    confirmed: z.boolean(),
  })
  .meta({ id: 'StaffCourseRow' });
export type StaffCourseRow = z.infer<typeof StaffCourseRow>;
export const StaffCoursePage = pageOf(StaffCourseRow).meta({ id: 'StaffCoursePage' });

export const CourseTypeView = z
  .strictObject({
    id: Id,
    code: z.string(),
    names: Words,
    days: z.number().int(),
    consecutive: z.boolean(),
    allDaysRequired: z.boolean(),
    qualifies: z.boolean(),
    audience: AudienceName,
  })
  .meta({ id: 'CourseType' });
export type CourseTypeView = z.infer<typeof CourseTypeView>;
export const CourseTypePage = pageOf(CourseTypeView).meta({ id: 'CourseTypePage' });
export const OfficeQuery = PageQuery.extend({ officeId: Id, q: SearchText.optional() });
export const TrainerCard = z.strictObject({ id: Id, name: z.string() }).meta({ id: 'Trainer' });
export const TrainerPage = pageOf(TrainerCard).meta({ id: 'TrainerPage' });
