import { type Actor, instantAfter, instantBefore } from '@igang/domain';
import { found } from '../../../platform/refusal.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { markAttendance } from '../../../training/course-day/mark-attendance.ts';
import { answerOffer } from '../../../training/places/answer-offer.ts';
import { cancelOwnEnrolment } from '../../../training/places/cancel-enrolment.ts';
import { confirmEnrolments } from '../../../training/sign-up/confirm-enrolments.ts';
import { signUps } from '../../../training/sign-up/sign-up.ts';
import { answersTo, APPROVED_TYPE, STARTER_COURSE } from './forms.ts';
import { someTown } from '../ground.ts';
import { aPerson } from '../people.ts';
import type { CourseStory, Seat } from './story.ts';
import type { Part, Person } from '../world.ts';
import { CROWDS, presencesOf, RESULTS, type Way } from './ways.ts';

export interface Crowd {
  readonly ways: readonly Way[];
  /** Undefined where those come who are starters when it opens. */
  readonly people: readonly Person[] | undefined;
}
const ANYBODY: Actor = { kind: 'anonymous' };
/** No key: nobody presses twice. */
const IDEMPOTENCY = { scope: 'demo', key: '', requestHash: '' };

/** Who will come and how it will go, as far as it is known when the course is planned. */
export function crowdOf(part: Part, story: CourseStory): Crowd {
  const { plan, office, capacity } = story;
  const ways = reviewed(story, CROWDS[plan.fate](part.random, capacity));
  if (plan.code !== STARTER_COURSE && plan.code !== 'kveldskurs') return { ways, people: undefined };
  const stranger = () => aPerson(part, office, { town: someTown(part.random, office.ground.towns) });
  return { ways, people: ways.map((way) => (way === 'passes' ? expected(part, story) : undefined) ?? stranger()) };
}

/** Where the office has begun to approve, the latest to come still wait for it. */
function reviewed({ plan }: CourseStory, ways: readonly Way[]): readonly Way[] {
  if (plan.code !== APPROVED_TYPE || plan.fate !== 'free') return ways;
  return ways.with(ways.lastIndexOf('holds'), 'reviewed');
}

/** They sign up, each at her own time; the rest of their ways follows. */
export async function seatCourse(tx: Tx, part: Part, story: CourseStory, { ways, people }: Crowd): Promise<Seat[]> {
  const comers = people ?? (await starters(tx, story, ways.length));
  const arrivals = arrivalTimes(part, story, comers.length);
  return comers.map((person, i) => {
    const way = ways[i] ?? 'holds';
    const seat: Seat = { way, person, result: RESULTS[way], appliedAt: lately(part, way) ?? arrivals[i] ?? story.opensAt, id: '' };
    const answers = answersTo(part, story, way);
    story.office.lane.at(seat.appliedAt, ANYBODY, (then) => signUp(then, story, seat, answers));
    if (way !== 'never-confirms') follow(part, story, seat);
    return seat;
  });
}

function lately({ calendar }: Part, way: Way): Date | undefined {
  if (way === 'never-confirms') return calendar.at(calendar.day(-1), '20:13');
  return way === 'reviewed' ? calendar.at(calendar.day(-1), '19:10') : undefined;
}

/** Starters come to the short courses, those first whose qualification ends first. */
async function starters(tx: Tx, { office, doneAt }: CourseStory, most: number): Promise<Person[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT person_id AS id FROM starter WHERE office_id = $1 AND state = 'qualified' AND qualified_until > $2 ORDER BY qualified_until, person_id`,
    [office.id, doneAt],
  );
  const known = new Map(office.starters.map(({ person }) => [person.id, person]));
  return rows.flatMap(({ id }) => known.get(id) ?? []).slice(0, most);
}

/** Somebody the demo tells about, when the course was neither yesterday nor in the first year. */
function expected({ calendar }: Part, { office, plan }: CourseStory): Person | undefined {
  const suits = (plan.dates[0] ?? '') > calendar.day(-1000) && (plan.dates[0] ?? '') < calendar.day(-200);
  return suits ? office.expected.shift() : undefined;
}

function arrivalTimes({ random, calendar }: Part, { opensAt, closesAt, plan }: CourseStory, count: number): Date[] {
  // Long enough ago that the offers of the full course come after.
  const enough = instantBefore(calendar.now, { hours: plan.fate === 'full' ? 192 : 24 });
  const latest = instantBefore(enough < closesAt ? enough : closesAt, { hours: 12 }).getTime();
  const times = Array.from({ length: count }, () => opensAt.getTime() + Math.floor(random.next() * (latest - opensAt.getTime())));
  return times.sort((a, b) => a - b).map((time) => new Date(time));
}

async function signUp(tx: Tx, { id: courseId }: CourseStory, seat: Seat, answers: Record<string, string>): Promise<void> {
  const { name, email, phone, postalCode, language } = seat.person;
  const contact = { name, email, postalCode, language, ...(phone === null ? {} : { phone }) };
  const { actor, requestId } = tx;
  const application = { actor, requestId, idempotency: IDEMPOTENCY, courseId, person: { ...contact, answers } };
  await settle(signUps.decide(tx, [application], await signUps.load(tx, [application])));
  const sql = 'SELECT id FROM enrolment WHERE course_id = $1 AND email = $2 ORDER BY applied_at DESC LIMIT 1';
  seat.id = found(await one<{ id: string }>(tx, sql, [courseId, email])).id;
}

async function settle(settling: ReturnType<(typeof signUps)['decide']> | ReturnType<(typeof confirmEnrolments)['decide']>): Promise<void> {
  for (const outcome of await settling) if ('refusal' in outcome) throw outcome.refusal;
}

function follow(part: Part, story: CourseStory, seat: Seat): void {
  const { lane } = story.office;
  const confirmedAt = instantAfter(seat.appliedAt, { minutes: 7 });
  const enrollee = (): Actor => ({ kind: 'enrollee', enrolmentId: seat.id });
  const does = async (tx: Tx) => {
    await confirm({ ...tx, actor: enrollee() }, seat);
    const next = nextOf(part, seat.way, confirmedAt);
    if (next !== undefined) lane.at(next.at, enrollee(), (then) => next.does(then, seat.id));
  };
  // Another office's doing comes before it: that of the national one, which has the office look at each.
  lane.add({ at: confirmedAt, by: ANYBODY, does, alone: seat.way === 'reviewed' });
  for (const [i, presence] of presencesOf(part.random, seat.way, story.plan.dates.length).entries()) {
    const at = markedAt(part, story, i);
    lane.at(at, story.leader, (tx) => markAttendance(tx, seat.id, story.dayIds[i] ?? '', { presence }));
  }
}

async function confirm(tx: Tx, seat: Seat): Promise<void> {
  const actor = { kind: 'enrollee', enrolmentId: seat.id } as const;
  const confirmation = { actor, requestId: tx.requestId, idempotency: IDEMPOTENCY, edition: 0 };
  await settle(confirmEnrolments.decide(tx, [confirmation], await confirmEnrolments.load(tx, [confirmation])));
  const row = await one<{ id: string | null }>(tx, 'SELECT person_id AS id FROM enrolment WHERE id = $1', [seat.id]);
  seat.person.id = row?.id ?? '';
}

/** Some change their minds; two places come free in a full course, and those who are offered them answer. */
function nextOf({ calendar, random }: Part, way: Way, confirmedAt: Date) {
  const cancels = (at: Date) => ({ at, does: (tx: Tx, id: string) => cancelOwnEnrolment(tx, id) });
  const answers = (at: Date, answer: 'accept' | 'decline') => ({ at, does: (tx: Tx, id: string) => answerOffer(tx, id, answer) });
  if (way === 'cancels') return cancels(instantAfter(confirmedAt, { hours: random.between(2, 10) }));
  if (way === 'frees-first') return cancels(calendar.at(calendar.day(-6), '12:00'));
  if (way === 'declines') return answers(calendar.at(calendar.day(-5), '18:00'), 'decline');
  if (way === 'accepts') return answers(calendar.at(calendar.day(-4), '08:40'), 'accept');
  if (way === 'frees-second') return cancels(calendar.at(calendar.day(-1), '19:30'));
  return undefined;
}

/** In the morning; where results are still missing the last day is marked when it is over. */
function markedAt({ calendar }: Part, { plan, doneAt }: CourseStory, i: number): Date {
  if (plan.fate === 'results-missing' && i === plan.dates.length - 1) return doneAt;
  return calendar.at(plan.dates[i] ?? '', plan.code === 'kveldskurs' ? '18:20' : i === 0 ? '10:20' : '10:25');
}
