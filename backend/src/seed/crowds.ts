import { offerExpiry, type Presence } from '@igang/domain';
import { completedAt, type CourseStory } from './courses.ts';
import { confirmedAt, type Seat, stateAfter, type Step, writeOffer } from './enrolments.ts';
import { someTown } from './ground.ts';
import { aPerson, type Person } from './people.ts';
import type { Part } from './world.ts';

/** How somebody's way through a course goes, in the order in which they came. */
type Way =
  | 'passes'
  | 'repeats'
  | 'fails'
  | 'misses'
  | 'marked'
  | 'marked-absent'
  | 'holds'
  | 'cancels'
  | 'frees-first'
  | 'frees-second'
  | 'declined'
  | 'accepted'
  | 'offered'
  | 'waits'
  | 'dropped'
  | 'applied';

const HOUR = 3_600_000;
const OFFER_HOURS = 48;

export function seatCourse(part: Part, story: CourseStory): Seat[] {
  const ways = crowdOf(part, story);
  const people = whoComes(part, story, ways);
  const arrivals = arrivalTimes(part, story, people.length);
  let arrival = 0;
  return people.map((who, i) => {
    const way = ways[i] ?? 'holds';
    const appliedAt = way === 'applied' ? part.calendar.at(part.calendar.day(-1), '20:13') : (arrivals[i] ?? story.opensAt);
    const town = someTown(part.random, story.office.ground.towns);
    const person = who ?? aPerson(part, story.office, { town, at: appliedAt, stranger: way === 'applied' });
    const seat = { id: part.random.id(appliedAt), person, appliedAt, arrival: way === 'applied' ? undefined : ++arrival };
    const steps = stepsOf(part, story, way, appliedAt);
    offer(part, story, way, seat.id);
    return { ...seat, steps, state: stateAfter(steps), presences: presencesOf(part, story, way), result: resultOf(way) };
  });
}

function crowdOf({ random }: Part, { plan: { fate }, capacity }: CourseStory): Way[] {
  const many = (way: Way, min: number, max = min): Way[] => Array<Way>(random.between(min, max)).fill(way);
  const learners = (count: number) =>
    Array.from({ length: count }, (): Way => (random.chance(0.07) ? 'repeats' : random.chance(0.02) ? 'fails' : 'passes'));
  switch (fate) {
    case 'completed':
      return random.shuffled([...learners(random.between(4, 5)), ...many('misses', 0, 1), ...many('cancels', 0, 2)]);
    case 'completed-full':
      return [...learners(capacity), ...many('waits', 1, 2)];
    case 'results-missing':
      return random.shuffled([...many('marked', 4, 5), ...many('marked-absent', 0, 1), ...many('cancels', 1)]);
    case 'attendance-missing':
      return random.shuffled([...many('holds', 4, 6), ...many('cancels', 0, 1)]);
    case 'full':
      return [
        ...random.shuffled<Way>([...many('holds', 10), 'frees-first', 'frees-second']),
        'declined',
        'accepted',
        'offered',
        ...many('waits', 4),
        'applied',
      ];
    case 'free':
      return [...random.shuffled([...many('holds', 2, 5), ...many('cancels', 1)]), 'applied'];
    case 'too-few':
      return [...many('holds', 2, 3), 'applied'];
    case 'cancelled':
    case 'cancelled-ahead':
      return many('dropped', 2, 4);
    case 'published':
    case 'draft':
      return [];
  }
}

/** Starters come to the short courses; to the others come people nobody knows yet. */
function whoComes(part: Part, story: CourseStory, ways: readonly Way[]): (Person | undefined)[] {
  if (story.plan.code === 'kveldskurs') return ways.map(() => undefined);
  if (story.plan.code === 'igangsetterkurs') return ways.map((way) => (way === 'passes' ? expected(part, story) : undefined));
  const known = story.office.starters.filter(({ qualifiedFrom }) => qualifiedFrom !== undefined && qualifiedFrom < story.opensAt);
  return part.random.shuffled(known.map(({ person }) => person)).slice(0, ways.length);
}

/** Somebody the demo tells about, when the course was neither yesterday nor in the first year. */
function expected({ calendar }: Part, { office, plan }: CourseStory): Person | undefined {
  const suits = (plan.dates[0] ?? '') > calendar.day(-1000) && (plan.dates[0] ?? '') < calendar.day(-200);
  return suits ? office.expected.shift() : undefined;
}

function arrivalTimes({ random, calendar }: Part, { opensAt, closesAt, plan }: CourseStory, count: number): Date[] {
  // Long enough ago that the offers of the full course come after.
  const latest = Math.min(closesAt.getTime(), calendar.now.getTime() - (plan.fate === 'full' ? 192 : 24) * HOUR) - 12 * HOUR;
  const span = latest - opensAt.getTime();
  const times = Array.from({ length: count }, () => opensAt.getTime() + Math.floor(random.next() * span));
  return times.sort((a, b) => a - b).map((time) => new Date(time));
}

function stepsOf({ calendar, random }: Part, story: CourseStory, way: Way, appliedAt: Date): Step[] {
  const at = confirmedAt({ appliedAt });
  const confirm: Step = { action: 'confirm', at, by: 'enrollee' };
  const queue: Step = { action: 'queue', at, by: 'enrollee' };
  const hour = (days: number, time: string) => calendar.at(calendar.day(days), time);
  const judged = completedAt(story);
  switch (way) {
    case 'applied':
      return [];
    case 'holds':
    case 'marked':
    case 'marked-absent':
      return [confirm];
    case 'passes':
    case 'repeats':
    case 'fails':
      return [confirm, { action: 'attend', at: judged, by: 'leader' }];
    case 'misses':
      return [confirm, { action: 'miss', at: judged, by: 'leader' }];
    case 'cancels':
      return [confirm, { action: 'cancel', at: new Date(at.getTime() + random.between(2, 10) * HOUR), by: 'enrollee' }];
    case 'dropped':
      return [confirm, { action: 'cancel', at: story.cancelledAt ?? at, by: 'office' }];
    case 'waits':
      return [queue];
    case 'frees-first':
      return [confirm, { action: 'cancel', at: hour(-6, '12:00'), by: 'enrollee' }];
    case 'declined':
      return [
        queue,
        { action: 'offer', at: hour(-6, '12:00'), by: 'system' },
        { action: 'decline', at: hour(-5, '18:00'), by: 'enrollee' },
      ];
    case 'accepted':
      return [queue, { action: 'offer', at: hour(-5, '18:00'), by: 'system' }, { action: 'accept', at: hour(-4, '08:40'), by: 'enrollee' }];
    case 'frees-second':
      return [confirm, { action: 'cancel', at: hour(-1, '19:30'), by: 'enrollee' }];
    case 'offered':
      return [queue, { action: 'offer', at: hour(-1, '19:30'), by: 'system' }];
  }
}

/** The two places that came free in the full course, and who was asked for each. */
function offer(part: Part, { startsAt }: CourseStory, way: Way, enrolmentId: string): void {
  const { calendar } = part;
  const made = (days: number, time: string) => {
    const offeredAt = calendar.at(calendar.day(days), time);
    return { enrolmentId, offeredAt, expiresAt: offerExpiry(offeredAt, startsAt, OFFER_HOURS) };
  };
  if (way === 'declined')
    writeOffer(part, { ...made(-6, '12:00'), outcome: 'declined', answeredAt: calendar.at(calendar.day(-5), '18:00') });
  if (way === 'accepted')
    writeOffer(part, { ...made(-5, '18:00'), outcome: 'accepted', answeredAt: calendar.at(calendar.day(-4), '08:40') });
  if (way === 'offered') writeOffer(part, made(-1, '19:30'));
}

function presencesOf({ random }: Part, { days }: CourseStory, way: Way): Presence[] {
  if (way === 'misses' || way === 'marked-absent') return days.map(() => 'absent');
  if (way === 'repeats') return days.map((_, i) => (i === days.length - 1 && i > 0 ? 'absent' : 'present'));
  if (!['passes', 'fails', 'marked'].includes(way)) return [];
  return days.map(() => (random.chance(0.05) ? 'late' : random.chance(0.03) ? 'left-early' : 'present'));
}

function resultOf(way: Way): Seat['result'] {
  if (way === 'passes') return 'passed';
  if (way === 'repeats') return 'repeat';
  return way === 'fails' || way === 'misses' ? 'not-passed' : undefined;
}
