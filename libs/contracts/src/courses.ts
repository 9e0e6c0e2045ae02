import * as z from 'zod';
import {
  Day,
  Id,
  Instant,
  Kilometres,
  line,
  Near,
  optionalLine,
  pageOf,
  PageQuery,
  PostalCode,
  Time,
  Words,
  optionalLines,
} from './common.ts';

export const CourseStateName = z.enum(['draft', 'published', 'open', 'closed', 'held', 'completed', 'cancelled']);
export const CourseDayView = z
  .strictObject({ id: Id, number: z.number().int(), date: z.string(), startsAt: z.string(), endsAt: z.string() })
  .meta({ id: 'CourseDay' });
export type CourseDayView = z.infer<typeof CourseDayView>;
const VenueView = z.strictObject({
  name: z.string(),
  address: z.string(),
  postalCode: z.string(),
  place: z.string(),
  accessNote: z.string().nullable(),
  lat: z.number(),
  lon: z.number(),
});

/** near: a postal code or municipality code; results nearest first, else soonest first. */
export const CatalogueQuery = PageQuery.extend({
  near: Near.optional(),
  q: z.string().trim().max(60).optional(),
});
export const CourseCard = z
  .strictObject({
    id: Id,
    type: Words,
    state: CourseStateName,
    place: z.string(),
    venue: z.string(),
    days: z.array(CourseDayView),
    enrolmentDeadline: z.string(),
    capacity: z.number().int(),
    free: z.number().int(),
    waiting: z.number().int(),
    distanceKm: Kilometres.nullable(),
  })
  .meta({ id: 'CourseCard' });
export type CourseCard = z.infer<typeof CourseCard>;
export const CoursePage = pageOf(CourseCard).meta({ id: 'CoursePage' });
export const CourseDetail = z
  .strictObject({
    ...CourseCard.omit({ venue: true }).shape,
    venue: VenueView,
    message: z.string().nullable(),
    office: z.strictObject({ name: z.string(), email: z.string(), phone: z.string().nullable() }),
    trainers: z.array(z.string()),
    allDaysRequired: z.boolean(),
    /** Whether the page may offer "Meld deg på"; false after the deadline, when closed or cancelled. */
    open: z.boolean(),
    opensLater: z.boolean(),
    /** Whether the office looks at each sign-up before anybody has a place. */
    approvalRequired: z.boolean(),
  })
  .meta({ id: 'CourseDetail' });
export type CourseDetail = z.infer<typeof CourseDetail>;

// --- the office's side -------------------------------------------------------------------------------------------

const DayPlan = z.strictObject({ date: Day, startsAt: Time, endsAt: Time });
export const NewCourse = z
  .strictObject({
    officeId: Id,
    courseTypeId: Id,
    venueId: Id,
    room: optionalLine(60),
    days: z.array(DayPlan).min(1).max(20),
    capacity: z.number().int().min(1).max(500),
    minimumPlaces: z.number().int().min(1).max(500),
    enrolmentDeadline: Day,
    trainerIds: z.array(Id).max(10),
    message: optionalLines(2000),
  })
  .meta({ id: 'NewCourse' });
export type NewCourse = z.infer<typeof NewCourse>;
/** Everything but the office and type may be changed; `version` is the one that was read. */
export const CourseChange = NewCourse.omit({ officeId: true, courseTypeId: true })
  .extend({ version: z.number().int() })
  .meta({ id: 'CourseChange' });
export type CourseChange = z.infer<typeof CourseChange>;
export const CapacityChange = z.strictObject({ capacity: z.number().int().min(1).max(500) }).meta({ id: 'CapacityChange' });
export const Reason = z.strictObject({ reason: line(500) }).meta({ id: 'Reason' });
export type Reason = z.infer<typeof Reason>;
export const CourseGo = z.strictObject({ anyway: z.boolean().default(false) }).meta({ id: 'CourseGo' });

/** What can be done now; computed from the state machine and the reader's access, so pages offer nothing impossible. */
export const CourseTask = z.enum([
  'edit',
  'publish',
  'open',
  'close',
  'reopen',
  'confirm',
  'cancel',
  'mark-attendance',
  'set-results',
  'complete',
  'change-capacity',
  'add-enrolment',
]);
export type CourseTask = z.infer<typeof CourseTask>;
export const StaffCourse = z
  .strictObject({
    id: Id,
    officeId: Id,
    officeName: z.string(),
    courseTypeId: Id,
    type: Words,
    state: CourseStateName,
    venue: VenueView.extend({ id: Id }),
    room: z.string(),
    days: z.array(CourseDayView),
    trainers: z.array(z.strictObject({ id: Id, name: z.string() })),
    capacity: z.number().int(),
    minimumPlaces: z.number().int(),
    taken: z.number().int(),
    waiting: z.number().int(),
    applied: z.number().int(),
    enrolmentDeadline: z.string(),
    message: z.string().nullable(),
    confirmedAt: Instant.nullable(),
    cancelReason: z.string().nullable(),
    allDaysRequired: z.boolean(),
    qualifies: z.boolean(),
    version: z.number().int(),
    can: z.array(CourseTask),
    /** Public holidays among the days: a warning, not a block. */
    holidays: z.array(z.strictObject({ date: z.string(), name: z.string() })),
  })
  .meta({ id: 'StaffCourse' });
export type StaffCourse = z.infer<typeof StaffCourse>;
export const StaffCourseQuery = PageQuery.extend({
  officeId: Id.optional(),
  when: z.enum(['upcoming', 'past', 'all']).default('upcoming'),
});
export const StaffCourseRow = z
  .strictObject({
    id: Id,
    officeName: z.string(),
    type: Words,
    state: CourseStateName,
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
  })
  .meta({ id: 'CourseType' });
export type CourseTypeView = z.infer<typeof CourseTypeView>;
export const CourseTypeList = z.strictObject({ items: z.array(CourseTypeView) }).meta({ id: 'CourseTypeList' });
export const OfficeQuery = PageQuery.extend({ officeId: Id, q: z.string().trim().max(60).optional() });
export const VenueCard = z
  .strictObject({
    id: Id,
    name: z.string(),
    address: z.string(),
    postalCode: z.string(),
    place: z.string(),
    accessNote: z.string().nullable(),
  })
  .meta({ id: 'Venue' });
export type VenueCard = z.infer<typeof VenueCard>;
export const VenuePage = pageOf(VenueCard).meta({ id: 'VenuePage' });
export const NewVenue = z
  .strictObject({ officeId: Id, name: line(120), address: line(200), postalCode: PostalCode, accessNote: optionalLines(500) })
  .meta({ id: 'NewVenue' });
export type NewVenue = z.infer<typeof NewVenue>;
export const TrainerCard = z.strictObject({ id: Id, name: z.string() }).meta({ id: 'Trainer' });
export const TrainerPage = pageOf(TrainerCard).meta({ id: 'TrainerPage' });
