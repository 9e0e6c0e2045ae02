import { addDays, type CourseState, goDay, type LocalDate } from '@igang/domain';
import { period } from '../book.ts';
import { earlier } from '../calendar.ts';
import { tellCourse } from './course-trail.ts';
import type { CoursePlan, Fate } from './course-plans.ts';
import type { OfficeWorld, Part } from '../world.ts';

/** A course as it became, with what its enrolments need to know. */
export interface CourseStory {
  readonly id: string;
  readonly plan: CoursePlan;
  readonly office: OfficeWorld;
  readonly typeId: string;
  readonly state: CourseState;
  readonly qualifies: boolean;
  readonly validityMonths: number;
  readonly venueId: string;
  readonly capacity: number;
  readonly minimum: number;
  readonly plannedAt: Date;
  readonly opensAt: Date;
  readonly deadline: LocalDate;
  /** Midnight after the last day to sign up. */
  readonly closesAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelledAt: Date | undefined;
  readonly reason: string | undefined;
  readonly days: readonly { readonly id: string; readonly date: LocalDate }[];
  /** Who marks and decides. */
  readonly leaderId: string;
}

const STATES: Record<Fate, CourseState> = {
  completed: 'completed',
  'completed-full': 'completed',
  cancelled: 'cancelled',
  'results-missing': 'held',
  'attendance-missing': 'closed',
  full: 'open',
  free: 'open',
  'too-few': 'open',
  published: 'published',
  draft: 'draft',
  'cancelled-ahead': 'cancelled',
};
const AHEAD: readonly Fate[] = ['full', 'free', 'too-few', 'published', 'draft', 'cancelled-ahead'];
const MESSAGES = [
  'Vi serverer kaffe og enkel lunsj. Ta med gode sko, så tar vi en tur i pausen.',
  'Kurset er gratis. Gi beskjed om noe skal legges til rette.',
  'Møt gjerne opp ti minutter før. Vi begynner presis.',
];
const REASONS: Partial<Record<Fate, readonly string[]>> = {
  cancelled: ['For få påmeldte'],
  'cancelled-ahead': ['Kurslederen er syk', 'Lokalet ble ikke tilgjengelig'],
};
const CAPACITIES: Partial<Record<Fate, readonly number[]>> = { full: [8], 'completed-full': [5, 6] };

export function planStory(part: Part, plan: CoursePlan): CourseStory {
  const { random } = part;
  const type = part.ground.courseTypes.find(({ kode }) => kode === plan.code);
  if (type === undefined) throw new Error(`No course type ${plan.code}`);
  const times = timesOf(part, plan);
  return {
    id: random.id(times.plannedAt),
    plan,
    office: plan.office,
    typeId: type.id,
    state: STATES[plan.fate],
    qualifies: type.gyldig_maaneder !== null,
    validityMonths: type.gyldig_maaneder ?? 0,
    venueId: random.pick(plan.office.venues).id,
    capacity: random.pick(CAPACITIES[plan.fate] ?? [12, 14, 16]),
    minimum: AHEAD.includes(plan.fate) ? 6 : 4,
    reason: random.pick(REASONS[plan.fate] ?? [undefined]),
    days: plan.dates.map((date) => ({ id: random.id(times.plannedAt), date })),
    leaderId: random.pick(plan.office.trainers).id,
    ...times,
  };
}

function hoursOf({ code }: CoursePlan): readonly [string, string] {
  return code === 'kveldskurs' ? ['18:00', '20:00'] : ['10:00', code === 'igangsetterkurs' ? '16:00' : '15:00'];
}

function timesOf({ calendar, random }: Part, plan: CoursePlan) {
  const { fate, dates } = plan;
  const [first, last] = [dates[0] ?? '', dates.at(-1) ?? ''];
  const [from, until] = hoursOf(plan);
  const deadline = addDays(first, fate === 'too-few' ? -7 : -8);
  const planned = earlier(addDays(first, -90 - random.between(0, 20)), calendar.day(-45));
  const cancelledOn: Partial<Record<Fate, LocalDate>> = { cancelled: addDays(deadline, 1), 'cancelled-ahead': calendar.day(-2) };
  const cancelled = cancelledOn[fate];
  return {
    deadline,
    plannedAt: calendar.at(planned, '09:30'),
    opensAt: calendar.at(addDays(planned, 6), '10:00'),
    closesAt: calendar.at(addDays(deadline, 1), '00:00'),
    startsAt: calendar.at(first, from),
    endsAt: calendar.at(last, until),
    cancelledAt: cancelled === undefined ? undefined : calendar.at(cancelled, '11:15'),
  };
}

/** The row comes when the enrolments are known: `lastArrival` is the number the latest of them got. */
export function writeCourse(part: Part, story: CourseStory, facts: { lastArrival: number; taken: number }): void {
  const { plan, id, office, cancelledAt } = story;
  const confirmedAt = confirmation(part, story, facts.taken);
  part.book.add('course', {
    id,
    office_id: office.id,
    course_type_id: story.typeId,
    venue_id: story.venueId,
    state: story.state,
    capacity: story.capacity,
    minimum_places: story.minimum,
    enrolment_deadline: story.deadline,
    places_taken: 0,
    waiting: 0,
    last_arrival: facts.lastArrival,
    first_day: plan.dates[0],
    starts_at: story.startsAt,
    ends_at: story.endsAt,
    message: part.random.chance(0.6) ? part.random.pick(MESSAGES) : null,
    confirmed_at: confirmedAt,
    confirmed_by_id: confirmedAt && office.coordinatorId,
    cancelled_at: cancelledAt,
    cancel_reason: story.reason,
    calendar_sequence: cancelledAt === undefined ? 0 : 1,
    version: 1,
    created_at: story.plannedAt,
  });
  writeDays(part, story);
  tellCourse(part, story, confirmedAt);
  announceDates(part, story);
}

/** The office says "go" when enough have signed up, at the latest when sign-up closes. */
function confirmation({ calendar }: Part, { plan, state, closesAt, minimum }: CourseStory, taken: number): Date | undefined {
  if (taken < minimum || ['draft', 'published', 'cancelled'].includes(state)) return undefined;
  if (closesAt <= calendar.now) return closesAt;
  return plan.fate === 'full' ? calendar.at(calendar.day(-3), '13:00') : undefined;
}

function writeDays({ calendar, book }: Part, { plan, id, days, office, venueId, cancelledAt }: CourseStory): void {
  const [from, until] = hoursOf(plan);
  const free = { released_at: cancelledAt, override_reason: null };
  const room = roomAt(office, venueId);
  for (const [i, { id: dayId, date }] of days.entries()) {
    const hours = { date, starts_at: from, ends_at: until, time_zone: 'Europe/Oslo' };
    book.add('course_day', { id: dayId, course_id: id, number: i + 1, ...hours, venue_id: venueId, room: room.name, ...free });
    const booked = { course_day_id: dayId, period: period(calendar.at(date, from), calendar.at(date, until)), ...free };
    book.add('course_room', { ...booked, venue_id: venueId, room: room.name, venue_room_id: room.id });
    book.add('course_trainer', ...office.trainers.map((trainer) => ({ ...booked, person_id: trainer.id })));
  }
}

function roomAt({ venues }: OfficeWorld, venueId: string): { id: string | null; name: string } {
  return venues.find(({ id }) => id === venueId)?.room ?? { id: null, name: '' };
}

/** Half an hour after the last day, when the results are set. */
export function completedAt({ endsAt }: CourseStory): Date {
  return new Date(endsAt.getTime() + 1_800_000);
}

function announceDates({ book, calendar }: Part, { id, state, plan, closesAt, deadline, endsAt }: CourseStory): void {
  if (state === 'open' || state === 'closed') book.later('course.evaluate', { courseId: id }, endsAt);
  if (state !== 'open') return;
  book.later('course.close', { courseId: id }, closesAt);
  const check = goDay({ enrolmentDeadline: deadline, firstDay: plan.dates[0] ?? '', confirmBy: null });
  book.later('course.check-minimum', { courseId: id }, calendar.at(check, '09:00'));
  for (const daysBefore of [7, 1]) {
    book.later('course.remind', { courseId: id, daysBefore }, calendar.at(addDays(plan.dates[0] ?? '', -daysBefore), '09:00'));
  }
}
