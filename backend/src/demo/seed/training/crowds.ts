import { HOUR_MS, offerExpiry, type Presence } from '@igang/domain';
import { completedAt, type CourseStory } from './courses.ts';
import { confirmedAt, type Seat, stateAfter, type Step, writeOffer } from './enrolments.ts';
import { APPROVED_TYPE } from './forms.ts';
import type { Fate } from './course-plans.ts';
import { someTown } from '../ground.ts';
import { aPerson, type Person } from '../people.ts';
import type { Random } from '../random.ts';
import type { Part } from '../world.ts';

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
  | 'in-review'
  | 'applied';

const OFFER_HOURS = 48;

export function seatCourse(part: Part, story: CourseStory): Seat[] {
  const ways = reviewed(story, CROWDS[story.plan.fate](part.random, story.capacity));
  const people = whoComes(part, story, ways);
  const arrivals = arrivalTimes(part, story, people.length);
  return people.map((who, i) => {
    const way = ways[i] ?? 'holds';
    const stranger = way === 'applied';
    const appliedAt = stranger ? part.calendar.at(part.calendar.day(-1), '20:13') : (arrivals[i] ?? story.opensAt);
    const town = someTown(part.random, story.office.ground.towns);
    const person = who ?? aPerson(part, story.office, { town, at: appliedAt, stranger });
    const seat = { id: part.random.id(appliedAt), person, appliedAt, arrival: stranger ? undefined : i + 1 };
    const steps = STEPS[way](momentsOf(part, story, appliedAt));
    offer(part, story, way, seat.id);
    return { ...seat, steps, state: stateAfter(steps), presences: presencesOf(part, story, way), result: RESULTS[way] };
  });
}

/** Where the office approves, the latest to come still wait for it. */
function reviewed({ plan }: CourseStory, ways: readonly Way[]): readonly Way[] {
  if (plan.code !== APPROVED_TYPE || plan.fate !== 'free') return ways;
  const latest = ways.findLastIndex((way) => way === 'holds');
  return ways.map((way, i) => (i === latest ? 'in-review' : way));
}

const many = (random: Random, way: Way, min: number, max = min): Way[] => Array<Way>(random.between(min, max)).fill(way);

function learners(random: Random, count: number): Way[] {
  return Array.from({ length: count }, () => {
    const draw = random.next();
    if (draw < 0.07) return 'repeats';
    return draw < 0.09 ? 'fails' : 'passes';
  });
}

/** Who came to a course, by how it stands. Strangers are last: they have not arrived. */
const CROWDS: Record<Fate, (random: Random, capacity: number) => Way[]> = {
  completed: (random) =>
    random.shuffled([...learners(random, random.between(4, 5)), ...many(random, 'misses', 0, 1), ...many(random, 'cancels', 0, 2)]),
  'completed-full': (random, capacity) => [...learners(random, capacity), 'waits'],
  'results-missing': (random) => random.shuffled([...many(random, 'marked', 3, 4), ...many(random, 'marked-absent', 0, 1), 'cancels']),
  'attendance-missing': (random) => random.shuffled([...many(random, 'holds', 4, 6), ...many(random, 'cancels', 0, 1)]),
  full: (random) => {
    const first = random.shuffled<Way>([...many(random, 'holds', 6), 'frees-first', 'frees-second']);
    return [...first, 'declined', 'accepted', 'offered', ...many(random, 'waits', 3), 'applied'];
  },
  free: (random) => [...random.shuffled<Way>([...many(random, 'holds', 2, 5), 'cancels']), 'applied'],
  'too-few': (random) => [...many(random, 'holds', 2, 3), 'applied'],
  cancelled: (random) => many(random, 'dropped', 2, 4),
  'cancelled-ahead': (random) => many(random, 'dropped', 2, 4),
  published: () => [],
  draft: () => [],
};

/** Starters come to the short courses, those first whose qualification ends first; to the others come people nobody knows yet. */
function whoComes(part: Part, story: CourseStory, ways: readonly Way[]): (Person | undefined)[] {
  if (story.plan.code === 'kveldskurs') return ways.map(() => undefined);
  if (story.plan.code === 'igangsetterkurs') return ways.map((way) => (way === 'passes' ? expected(part, story) : undefined));
  const known = story.office.starters.filter(({ qualified }) => qualified !== undefined && qualified.from < story.opensAt);
  const until = (starter: (typeof known)[number]) => starter.qualified?.until.getTime() ?? 0;
  const inNeed = part.random
    .shuffled(known.filter((starter) => until(starter) > story.endsAt.getTime()))
    .toSorted((a, b) => until(a) - until(b));
  return inNeed.slice(0, ways.length).map(({ person }) => person);
}

/** Somebody the demo tells about, when the course was neither yesterday nor in the first year. */
function expected({ calendar }: Part, { office, plan }: CourseStory): Person | undefined {
  const suits = (plan.dates[0] ?? '') > calendar.day(-1000) && (plan.dates[0] ?? '') < calendar.day(-200);
  return suits ? office.expected.shift() : undefined;
}

function arrivalTimes({ random, calendar }: Part, { opensAt, closesAt, plan }: CourseStory, count: number): Date[] {
  // Long enough ago that the offers of the full course come after.
  const latest = Math.min(closesAt.getTime(), calendar.now.getTime() - (plan.fate === 'full' ? 192 : 24) * HOUR_MS) - 12 * HOUR_MS;
  const span = latest - opensAt.getTime();
  const times = Array.from({ length: count }, () => opensAt.getTime() + Math.floor(random.next() * span));
  return times.sort((a, b) => a - b).map((time) => new Date(time));
}

interface Moments {
  readonly confirmed: Date;
  readonly cancelled: Date;
  readonly dropped: Date;
  readonly judged: Date;
  /** The two places that came free in a full course, and the answers. */
  readonly firstFree: Date;
  readonly declined: Date;
  readonly accepted: Date;
  readonly secondFree: Date;
}

function momentsOf({ calendar, random }: Part, story: CourseStory, appliedAt: Date): Moments {
  const confirmed = confirmedAt({ appliedAt });
  return {
    confirmed,
    cancelled: new Date(confirmed.getTime() + random.between(2, 10) * HOUR_MS),
    dropped: story.cancelledAt ?? confirmed,
    judged: completedAt(story),
    firstFree: calendar.at(calendar.day(-6), '12:00'),
    declined: calendar.at(calendar.day(-5), '18:00'),
    accepted: calendar.at(calendar.day(-4), '08:40'),
    secondFree: calendar.at(calendar.day(-1), '19:30'),
  };
}

const step = (action: Step['action'], at: Date, by: Step['by'] = 'enrollee'): Step => ({ action, at, by });
const placed = ({ confirmed }: Moments): Step[] => [step('confirm', confirmed)];
const queued = ({ confirmed }: Moments): Step[] => [step('queue', confirmed)];
const came = (at: Moments): Step[] => [...placed(at), step('attend', at.judged, 'leader')];

const STEPS: Record<Way, (at: Moments) => Step[]> = {
  applied: () => [],
  'in-review': ({ confirmed }) => [step('review', confirmed)],
  holds: placed,
  marked: placed,
  'marked-absent': placed,
  passes: came,
  repeats: came,
  fails: came,
  misses: (at) => [...placed(at), step('miss', at.judged, 'leader')],
  cancels: (at) => [...placed(at), step('cancel', at.cancelled)],
  dropped: (at) => [...placed(at), step('cancel', at.dropped, 'office')],
  waits: queued,
  'frees-first': (at) => [...placed(at), step('cancel', at.firstFree)],
  declined: (at) => [...queued(at), step('offer', at.firstFree, 'system'), step('decline', at.declined)],
  accepted: (at) => [...queued(at), step('offer', at.declined, 'system'), step('accept', at.accepted)],
  'frees-second': (at) => [...placed(at), step('cancel', at.secondFree)],
  offered: (at) => [...queued(at), step('offer', at.secondFree, 'system')],
};

const RESULTS: Partial<Record<Way, Seat['result']>> = { passes: 'passed', repeats: 'repeat', fails: 'not-passed', misses: 'not-passed' };

function offer(part: Part, story: CourseStory, way: Way, enrolmentId: string): void {
  const { firstFree, declined, accepted, secondFree } = momentsOf(part, story, story.opensAt);
  const made = (offeredAt: Date) => ({ enrolmentId, offeredAt, expiresAt: offerExpiry(offeredAt, story.startsAt, OFFER_HOURS) });
  if (way === 'declined') writeOffer(part, { ...made(firstFree), outcome: 'declined', answeredAt: declined });
  if (way === 'accepted') writeOffer(part, { ...made(declined), outcome: 'accepted', answeredAt: accepted });
  if (way === 'offered') writeOffer(part, made(secondFree));
}

function presencesOf({ random }: Part, { days }: CourseStory, way: Way): Presence[] {
  if (way === 'misses' || way === 'marked-absent') return days.map(() => 'absent');
  if (way === 'repeats') return days.map((_, i) => (i > 0 ? 'absent' : 'present'));
  if (!['passes', 'fails', 'marked'].includes(way)) return [];
  return days.map(() => random.pick<Presence>([...Array<Presence>(20).fill('present'), 'late', 'left-early']));
}
