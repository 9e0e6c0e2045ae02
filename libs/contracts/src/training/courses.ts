import { AUDIENCES, COURSE_FORMS, COURSE_STATES, recordOf, VENUE_NOTES } from '@igang/domain';
import * as z from 'zod';
import {
  Day,
  Id,
  Instant,
  Kilometres,
  Language,
  line,
  Near,
  optionalLine,
  pageOf,
  PageQuery,
  Time,
  Words,
  optionalLines,
  SearchText,
} from '../common.ts';

export const CourseStateName = z.enum(COURSE_STATES);
/** Where people meet. */
export const CourseForm = z.enum(COURSE_FORMS);
export type CourseForm = z.infer<typeof CourseForm>;
/** Who may attend: anybody, those who have passed a course once, those who are qualified now. */
export const AudienceName = z.enum(AUDIENCES);
export const CourseDayView = z
  .strictObject({ id: Id, number: z.number().int(), date: z.string(), startsAt: z.string(), endsAt: z.string() })
  .meta({ id: 'CourseDay' });
export type CourseDayView = z.infer<typeof CourseDayView>;
const VenueView = z.strictObject({
  name: z.string(),
  address: z.string(),
  postalCode: z.string(),
  place: z.string(),
  ...recordOf(VENUE_NOTES, () => z.string().nullable()),
  lat: z.number(),
  lon: z.number(),
});

/** near: a postal code or municipality code; results nearest first, else soonest first. */
export const CatalogueQuery = PageQuery.extend({
  near: Near.optional(),
  q: SearchText.optional(),
});
/** The catalogue as a feed or a calendar: the same questions, more at once, in the language asked for. */
export const FeedQuery = CatalogueQuery.extend({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  lang: Language.optional(),
});
export type FeedQuery = z.infer<typeof FeedQuery>;
/** Fewer hold a place than are needed and nobody has decided: how many are needed, and by when it is to be decided or was. */
export const UndecidedView = z.strictObject({ minimum: z.number().int(), by: z.string() }).nullable();
export const CourseCard = z
  .strictObject({
    id: Id,
    type: Words,
    state: CourseStateName,
    /** Both empty when the course is online only. */
    place: z.string(),
    venue: z.string(),
    form: CourseForm,
    days: z.array(CourseDayView),
    enrolmentDeadline: z.string(),
    capacity: z.number().int(),
    free: z.number().int(),
    waiting: z.number().int(),
    distanceKm: Kilometres.nullable(),
    /** Null when it is certain that the course will be held. */
    undecided: UndecidedView,
  })
  .meta({ id: 'CourseCard' });
export type CourseCard = z.infer<typeof CourseCard>;
export const CoursePage = pageOf(CourseCard).meta({ id: 'CoursePage' });
export const CourseDetail = z
  .strictObject({
    ...CourseCard.omit({ venue: true }).shape,
    venue: VenueView.nullable(),
    audience: AudienceName,
    message: z.string().nullable(),
    /** What the kind is called in code: the page has words for those it knows. */
    typeCode: z.string(),
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

/** Web addresses only: what is shown as a link must be one. */
export const OnlineLink = optionalLine(500).refine((text) => text === undefined || /^https:\/\/[^\s/]+\.[^\s]+$/.test(text), {
  params: { reason: 'format' },
});
/** An id that a form leaves empty until one is chosen. */
const ChosenId = z
  .union([Id, z.literal('')])
  .transform((id) => (id === '' ? undefined : id))
  .optional();
/** A day that a form leaves empty until one is chosen. */
const ChosenDay = z
  .union([Day, z.literal('')])
  .transform((day) => (day === '' ? undefined : day))
  .optional();
/** `roomIds`: rooms of the venue's register, for that day; left out, the course's `room` holds. */
const DayPlan = z.strictObject({ date: Day, startsAt: Time, endsAt: Time, roomIds: z.array(Id).max(5).optional() });
const COURSE_PLAN = {
  form: CourseForm.optional(),
  venueId: ChosenId,
  onlineLink: OnlineLink,
  /** A room that is not in the register. */
  room: optionalLine(60),
  days: z.array(DayPlan).min(1).max(20),
  capacity: z.number().int().min(1).max(500),
  minimumPlaces: z.number().int().min(1).max(500),
  enrolmentDeadline: Day,
  /** The day of go or no-go; left out: two weeks before the start, or the day after the deadline when that is earlier. */
  confirmBy: ChosenDay,
  trainerIds: z.array(Id).max(10),
  message: optionalLines(2000),
  /** Why a room or a trainer is booked although taken; kept with the booking. Without it such a plan is refused. */
  overrideReason: optionalLine(500),
};
const hasSomewhere = ({ form, venueId }: { form?: CourseForm | undefined; venueId?: string | undefined }) =>
  form === 'online' || venueId !== undefined;
const SOMEWHERE = { path: ['venueId'], params: { reason: 'choice' } };
export const NewCourse = z
  .strictObject({ officeId: Id, courseTypeId: Id, ...COURSE_PLAN })
  .refine(hasSomewhere, SOMEWHERE)
  .meta({ id: 'NewCourse' });
export type NewCourse = z.infer<typeof NewCourse>;
/** Everything but the office and type may be changed; `version` is the one that was read. */
export const CourseChange = z
  .strictObject({ ...COURSE_PLAN, version: z.number().int() })
  .refine(hasSomewhere, SOMEWHERE)
  .meta({ id: 'CourseChange' });
export type CourseChange = z.infer<typeof CourseChange>;
/** The course at other times, everything else as it is; the deadline follows when it is left out. */
export const CourseMove = z
  .strictObject({
    days: z
      .array(DayPlan.omit({ roomIds: true }))
      .min(1)
      .max(20),
    enrolmentDeadline: Day.optional(),
    overrideReason: optionalLine(500),
    version: z.number().int(),
  })
  .meta({ id: 'CourseMove' });
export type CourseMove = z.infer<typeof CourseMove>;
export const CapacityChange = z.strictObject({ capacity: z.number().int().min(1).max(500) }).meta({ id: 'CapacityChange' });
/** The last day to sign up, on which one still can. */
export const DeadlineChange = z.strictObject({ enrolmentDeadline: Day }).meta({ id: 'DeadlineChange' });
export type DeadlineChange = z.infer<typeof DeadlineChange>;
export const Reason = z.strictObject({ reason: line(500) }).meta({ id: 'Reason' });
export type Reason = z.infer<typeof Reason>;
export const CourseGo = z.strictObject({ anyway: z.boolean().default(false) }).meta({ id: 'CourseGo' });

/** What can be done now; computed from the state machine and the reader's access, so pages offer nothing impossible. */
export const CourseTask = z.enum([
  'discard',
  'extend',
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
/** Of the kinds of `PlanWarning` those that are about the plan itself. */
export const SavedWarning = z
  .strictObject({ kind: z.enum(['trainer-away', 'trainer-outside', 'quiet-day']), date: z.string(), name: z.string() })
  .meta({ id: 'SavedWarning' });
export type SavedWarning = z.infer<typeof SavedWarning>;
export const StaffCourse = z
  .strictObject({
    id: Id,
    officeId: Id,
    officeName: z.string(),
    courseTypeId: Id,
    type: Words,
    state: CourseStateName,
    form: CourseForm,
    onlineLink: z.string().nullable(),
    venue: VenueView.extend({ id: Id }).nullable(),
    room: z.string(),
    /** Which rooms of the register each day takes. */
    rooms: z.array(z.strictObject({ dayId: Id, id: Id, name: z.string() })),
    overrideReason: z.string().nullable(),
    days: z.array(CourseDayView),
    trainers: z.array(z.strictObject({ id: Id, name: z.string() })),
    capacity: z.number().int(),
    minimumPlaces: z.number().int(),
    taken: z.number().int(),
    waiting: z.number().int(),
    applied: z.number().int(),
    enrolmentDeadline: z.string(),
    message: z.string().nullable(),
    /** The day of go or no-go, chosen or not. */
    /** The day of go or no-go, and the one the office has chosen for it, if any. */
    confirmBy: z.string(),
    chosenConfirmBy: z.string().nullable(),
    confirmedAt: Instant.nullable(),
    cancelReason: z.string().nullable(),
    allDaysRequired: z.boolean(),
    qualifies: z.boolean(),
    version: z.number().int(),
    can: z.array(CourseTask),
    /** What of the plan is worth looking at, after it was saved, too: away trainers above all. Of courses that are to come. */
    warnings: z.array(SavedWarning),
    /** Public holidays among the days: a warning, not a block. */
    holidays: z.array(z.strictObject({ date: z.string(), name: z.string() })),
  })
  .meta({ id: 'StaffCourse' });
export type StaffCourse = z.infer<typeof StaffCourse>;
