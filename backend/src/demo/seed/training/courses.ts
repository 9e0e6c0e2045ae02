import { addDays, type CourseResult, instantAfter, type LocalDate, PROMISE_TEXTS } from '@igang/domain';
import type { Tx } from '../../../platform/transaction.ts';
import { cancelCourse } from '../../../training/course-life/cancel-course.ts';
import { completeCourse } from '../../../training/course-life/complete-course.ts';
import { confirmCourse } from '../../../training/course-life/confirm-course.ts';
import { passAll } from '../../../training/course-day/pass-all.ts';
import { promiseAtCourse } from '../../../training/course-day/promise-at-course.ts';
import { setResult } from '../../../training/course-day/set-result.ts';
import { lockCourse, moveCourse, planCourse, publishCourse } from '../../../training/courses/index.ts';
import { earlier } from '../calendar.ts';
import type { CoursePlan, Fate } from './course-plans.ts';
import { answerCourse } from './evaluations.ts';
import { askMore } from './forms.ts';
import { keepTemplate } from './planning.ts';
import { type Crowd, crowdOf, seatCourse } from './seats.ts';
import type { CourseStory, Seat } from './story.ts';
import { becomeStarter } from '../starters/starters.ts';
import { as } from '../staff.ts';
import type { Part } from '../world.ts';

const AHEAD: readonly Fate[] = ['full', 'free', 'too-few', 'published', 'draft', 'cancelled-ahead'];
const COMPLETED: readonly Fate[] = ['completed', 'completed-full'];
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

export function holdCourse(whole: Part, plan: CoursePlan): void {
  const { office, fate, dates } = plan;
  const part: Part = { ...whole, random: whole.random.fork(`course ${office.id} ${dates[0] ?? ''}`) };
  const { lane, coordinator } = office;
  const { plannedAt, deadline, cancelledAt, ...times } = timesOf(part, plan);
  const type = typeOf(part, plan);
  const capacity = part.random.pick(CAPACITIES[fate] ?? [12, 14, 16]);
  const leader = as('trainer', part.random.pick(office.trainers).id, office.id);
  const story: CourseStory = { plan, office, leader, qualifies: type.gyldig_maaneder !== null, capacity, ...times, id: '', dayIds: [] };
  lane.at(plannedAt, coordinator, (tx) => draft(tx, part, story, { typeId: type.id, deadline }));
  keepTemplate(part, story);
  if (fate === 'draft') return;
  const crowd = crowdOf(part, story);
  lane.at(story.opensAt, coordinator, (tx) => open(tx, part, story, crowd));
  if (fate === 'published') return;
  if (fate === 'full') lane.at(part.calendar.at(part.calendar.day(-3), '13:00'), coordinator, (tx) => goIfEnough(tx, story));
  lane.at(story.closesAt, coordinator, (tx) => goIfEnough(tx, story));
  const reason = part.random.pick(REASONS[fate] ?? ['']);
  if (cancelledAt !== undefined) lane.at(cancelledAt, coordinator, (tx) => cancelCourse(tx, story.id, reason));
}

function typeOf({ ground }: Part, { code }: CoursePlan) {
  const type = ground.courseTypes.find(({ kode }) => kode === code);
  if (type === undefined) throw new Error(`No course type ${code}`);
  return type;
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
    doneAt: instantAfter(calendar.at(last, until), { minutes: 30 }),
    cancelledAt: cancelled === undefined ? undefined : calendar.at(cancelled, '11:15'),
  };
}

interface Wish {
  readonly typeId: string;
  readonly deadline: LocalDate;
}

async function draft(tx: Tx, { random }: Part, story: CourseStory, { typeId, deadline }: Wish): Promise<void> {
  const { plan, office, capacity } = story;
  const [startsAt, endsAt] = hoursOf(plan);
  const venue = random.pick(office.venues);
  const { id } = await planCourse(tx, {
    officeId: office.id,
    courseTypeId: typeId,
    venueId: venue.id,
    days: plan.dates.map((date) => ({ date, startsAt, endsAt, roomIds: [venue.roomId] })),
    capacity,
    minimumPlaces: AHEAD.includes(plan.fate) ? 6 : 4,
    enrolmentDeadline: deadline,
    trainerIds: office.trainers.map((trainer) => trainer.id),
    ...(random.chance(0.6) ? { message: random.pick(MESSAGES) } : {}),
  });
  const days = await tx.query<{ id: string }>('SELECT id FROM course_day WHERE course_id = $1 ORDER BY number', [id]);
  Object.assign(story, { id, dayIds: days.map((day) => day.id) });
}

/** One is announced and not open yet, as the office leaves it by hand. */
async function open(tx: Tx, part: Part, story: CourseStory, crowd: Crowd): Promise<void> {
  if (story.plan.fate === 'published') {
    await moveCourse(tx, await lockCourse(tx, story.id), 'publish');
    return;
  }
  await publishCourse(tx, story.id);
  await askMore(tx, story);
  const seats = await seatCourse(tx, part, story, crowd);
  if (COMPLETED.includes(story.plan.fate)) story.office.lane.at(story.doneAt, story.leader, (later) => finish(later, part, story, seats));
}

/** The office says "go" when enough have signed up, at the latest when sign-up closes. */
async function goIfEnough(tx: Tx, { id }: CourseStory): Promise<void> {
  const { state, taken, minimumPlaces } = await lockCourse(tx, id);
  if (state !== 'cancelled' && taken >= minimumPlaces) await confirmCourse(tx, id, false);
}

async function finish(tx: Tx, part: Part, story: CourseStory, seats: readonly Seat[]): Promise<void> {
  for (const { id, result } of seats) if (result !== undefined) await setResult(tx, id, { result: result satisfies CourseResult });
  await passAll(tx, story.id);
  for (const seat of seats.filter(({ way }) => way === 'passes' && story.qualifies)) {
    await promiseAtCourse(tx, seat.id, PROMISE_TEXTS[0]);
    becomeStarter(part, story.office, seat.person, story.doneAt);
  }
  await completeCourse(tx, story.id);
  answerCourse(part, story, seats);
}
