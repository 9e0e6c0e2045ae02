import { daysBetween, TRAINER_TIMES } from '@igang/domain';
import * as z from 'zod';
import { Day, Id, Instant, line, pageOf, PageQuery, Time, Words } from '../common.ts';
import { CourseDayView, CourseForm, CourseStateName, NewCourse } from './courses.ts';
import { EnrolmentStateName } from './enrolments.ts';

// --- the half-year ------------------------------------------------------------------------------------------------

const LONGEST_VIEW_DAYS = 200;
/** From and with `from` until and with `until`, at most 200 days; `neighbours` shows their public courses too. */
export const PlannerQuery = PageQuery.extend({
  officeId: Id,
  from: Day,
  until: Day,
  neighbours: z.enum(['true', 'false']).default('true'),
  limit: z.coerce.number().int().min(1).max(500).default(200),
}).refine(({ from, until }) => from <= until && daysBetween(from, until) <= LONGEST_VIEW_DAYS, {
  path: ['until'],
  params: { reason: 'date' },
});
export type PlannerQuery = z.infer<typeof PlannerQuery>;
export const PlannedCourse = z
  .strictObject({
    id: Id,
    officeName: z.string(),
    /** Of the office that is planned for. A neighbour's is shown without trainers and rooms, and cannot be moved. */
    own: z.boolean(),
    type: Words,
    state: CourseStateName,
    form: CourseForm,
    place: z.string(),
    days: z.array(CourseDayView),
    trainers: z.array(z.strictObject({ id: Id, name: z.string() })),
    room: z.string(),
    capacity: z.number().int(),
    taken: z.number().int(),
    /** Announced, too few for it to be held, and nobody has said that it will be all the same. */
    undecided: z.boolean(),
    /** A trainer has said that she cannot on one of the days; of own courses that are to come. */
    trainerAway: z.boolean(),
    canMove: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'PlannedCourse' });
export type PlannedCourse = z.infer<typeof PlannedCourse>;
export const PlannerPage = pageOf(PlannedCourse).meta({ id: 'PlannerPage' });

// --- what stands in the way of a plan -----------------------------------------------------------------------------

const ProposedDay = z.strictObject({ date: Day, startsAt: Time, endsAt: Time, roomIds: z.array(Id).max(5).optional() });
/** A plan that may still lack most of what it needs. `courseId`: the course it would change. */
export const PlanProposal = z
  .strictObject({
    officeId: Id,
    courseId: Id.optional(),
    venueId: Id.optional(),
    room: z.string().max(60).optional(),
    days: z.array(ProposedDay).max(20),
    /** Left out with a course: its own venue, rooms, trainers and capacity, at other times. */
    trainerIds: z.array(Id).max(10).optional(),
    capacity: z.number().int().min(1).max(500).optional(),
  })
  .meta({ id: 'PlanProposal' });
export type PlanProposal = z.infer<typeof PlanProposal>;

const OtherCourse = z.strictObject({ id: Id, type: Words, place: z.string(), officeName: z.string(), own: z.boolean() });
/** Taken: saved only with a reason. `course` is null when it is another office's draft. */
export const PlanClash = z
  .strictObject({
    kind: z.enum(['trainer', 'room']),
    date: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    /** Of the trainer or the room; the venue's when no room was named. */
    name: z.string(),
    course: OtherCourse.nullable(),
  })
  .meta({ id: 'PlanClash' });
export type PlanClash = z.infer<typeof PlanClash>;
/** Worth knowing, and no hindrance; but with `venue-closed` the plan will be refused. `name`: of the holiday, trainer, room or venue; the `QuietDay` of the domain. */
export const PlanWarning = z
  .strictObject({
    kind: z.enum(['holiday', 'quiet-day', 'trainer-away', 'trainer-outside', 'same-county', 'room-small', 'venue-closed']),
    date: z.string(),
    name: z.string(),
    course: OtherCourse.nullable(),
  })
  .meta({ id: 'PlanWarning' });
export type PlanWarning = z.infer<typeof PlanWarning>;
export const PlanCheck = z.strictObject({ clashes: z.array(PlanClash), warnings: z.array(PlanWarning) }).meta({ id: 'PlanCheck' });
export type PlanCheck = z.infer<typeof PlanCheck>;

/** How many asked to be told when such a course opens near them. */
export const CourseInterest = z.strictObject({ interested: z.number().int() }).meta({ id: 'CourseInterest' });
export type CourseInterest = z.infer<typeof CourseInterest>;

/** Who is told when a course is moved or cancelled, or that it will be held. */
export const CourseAudience = z
  .strictObject({
    total: z.number().int(),
    /** Those whose calendars are changed: they have a place. */
    inCalendar: z.number().int(),
    /** Those who lead it, by name. */
    trainers: z.array(z.string()),
    people: z.array(z.strictObject({ name: z.string(), state: EnrolmentStateName })),
    /** Those without an e-mail address: no mail reaches them. */
    toRing: z.array(z.strictObject({ name: z.string(), phone: z.string().nullable() })),
  })
  .meta({ id: 'CourseAudience' });
export type CourseAudience = z.infer<typeof CourseAudience>;

// --- when trainers can --------------------------------------------------------------------------------------------

const TRAINER_TIME = {
  kind: z.enum(TRAINER_TIMES),
  fromDay: Day,
  untilDay: Day,
  weekday: z.number().int().min(1).max(7).nullable(),
  startsAt: Time.nullable(),
  endsAt: Time.nullable(),
};
interface Hours {
  startsAt: string | null;
  endsAt: string | null;
}
export const NewTrainerTime = z
  .strictObject(TRAINER_TIME)
  .refine(({ fromDay, untilDay }) => fromDay <= untilDay, { path: ['untilDay'], params: { reason: 'before-start' } })
  .refine(({ startsAt, endsAt }: Hours) => (startsAt === null) === (endsAt === null), { path: ['endsAt'], params: { reason: 'missing' } })
  .refine(({ startsAt, endsAt }: Hours) => startsAt === null || endsAt === null || startsAt < endsAt, {
    path: ['endsAt'],
    params: { reason: 'before-start' },
  })
  .meta({ id: 'NewTrainerTime' });
export type NewTrainerTime = z.infer<typeof NewTrainerTime>;
export const TrainerCalendar = z
  .strictObject({
    id: Id,
    name: z.string(),
    times: z.array(z.strictObject({ id: Id, ...TRAINER_TIME })),
    /** Days she leads from today on. */
    booked: z.array(
      z.strictObject({
        date: z.string(),
        startsAt: z.string(),
        endsAt: z.string(),
        type: Words,
        place: z.string(),
        state: CourseStateName,
        override: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'TrainerCalendar' });
export type TrainerCalendar = z.infer<typeof TrainerCalendar>;

// --- templates ----------------------------------------------------------------------------------------------------

/** A plan without its dates: `after` is how many days after the first one. */
export const TemplateContent = z.strictObject({
  courseTypeId: Id,
  form: CourseForm,
  venueId: Id.nullable(),
  room: z.string().max(60),
  days: z
    .array(z.strictObject({ after: z.number().int().min(0).max(366), startsAt: Time, endsAt: Time, roomIds: z.array(Id).max(5) }))
    .min(1)
    .max(20),
  capacity: NewCourse.shape.capacity,
  minimumPlaces: NewCourse.shape.minimumPlaces,
  trainerIds: NewCourse.shape.trainerIds,
  message: z.string().max(2000),
});
export type TemplateContent = z.infer<typeof TemplateContent>;
export const NewTemplate = z.strictObject({ name: line(80) }).meta({ id: 'NewTemplate' });
export const CourseTemplate = z
  .strictObject({ id: Id, name: z.string(), createdAt: Instant, content: TemplateContent })
  .meta({ id: 'CourseTemplate' });
export type CourseTemplate = z.infer<typeof CourseTemplate>;
export const CourseTemplatePage = pageOf(CourseTemplate).meta({ id: 'CourseTemplatePage' });
export const TemplateQuery = PageQuery.extend({ officeId: Id });
