import { addDays, type LocalDate } from '@igang/domain';
import type { Random } from './random.ts';
import { COORDINATOR_OF_DEMO } from './staff.ts';
import type { OfficeWorld, Part } from './world.ts';

/** How a course stands on the day the demo is made. */
export type Fate =
  | 'completed'
  | 'completed-full'
  | 'cancelled'
  | 'results-missing'
  | 'attendance-missing'
  | 'full'
  | 'free'
  | 'too-few'
  | 'published'
  | 'draft'
  | 'cancelled-ahead';
export interface CoursePlan {
  readonly office: OfficeWorld;
  readonly code: string;
  readonly fate: Fate;
  readonly dates: readonly LocalDate[];
}

/** 18 starter courses a year in seven offices (rapporterte_tall.json, 2013). */
const STARTER_COURSES_A_YEAR = [3, 3, 2, 3, 2, 3, 2];
const YEARS = 3;
/** What lies ahead everywhere, and what rotates. Days from today. */
const AHEAD: readonly (readonly [Fate, number])[] = [
  ['free', 40],
  ['full', 24],
  ['too-few', 10],
  ['published', 75],
  ['draft', 17],
  ['cancelled-ahead', 20],
];
const OTHER_TYPES = ['oppfriskning', 'veiledning', 'erfaringssamling'] as const;

export function planCourses(part: Part, office: OfficeWorld, index: number): CoursePlan[] {
  const random = part.random.fork(`courses ${office.id}`);
  return [
    ...pastStarterCourses(part, office, index, random),
    ...recentStarterCourse(part, office, index),
    ...upcomingStarterCourses(part, office, index),
    ...otherCourses(part, office, index, random),
  ];
}

/** A little more than three years back, so that the first starters have lapsed. The year so far ends a month ago. */
function pastStarterCourses(part: Part, office: OfficeWorld, index: number, random: Random): CoursePlan[] {
  const plans: CoursePlan[] = [];
  for (let year = 0; year <= YEARS; year++) {
    const count = year === YEARS ? 1 : (STARTER_COURSES_A_YEAR[index] ?? 2) - (year === 0 ? 1 : 0);
    for (let nth = 0; nth < count; nth++) {
      const span = (year === YEARS ? 130 : 330) / count;
      const back = year * 365 + 40 + Math.round(span * (nth + 0.2 + random.next() * 0.6));
      const draw = random.next();
      const fate = draw < 0.09 ? 'cancelled' : draw < 0.25 ? 'completed-full' : 'completed';
      plans.push(planned(part, office, 'igangsetterkurs', fate, part.calendar.day(-back), -1));
    }
  }
  return plans;
}

/** One has just been held, and something is still to be done about it. */
function recentStarterCourse(part: Part, office: OfficeWorld, index: number): CoursePlan[] {
  const home = office.ground.facts.navn === COORDINATOR_OF_DEMO;
  const fate = home || index % 2 === 0 ? 'results-missing' : 'attendance-missing';
  return [planned(part, office, 'igangsetterkurs', fate, part.calendar.day(-5 - index), -1)];
}

function upcomingStarterCourses(part: Part, office: OfficeWorld, index: number): CoursePlan[] {
  const home = office.ground.facts.navn === COORDINATOR_OF_DEMO;
  const wanted = AHEAD.filter((_, i) => home || i === 0 || i === 1 + (index % (AHEAD.length - 1)));
  return wanted.map(([fate, ahead]) => planned(part, office, 'igangsetterkurs', fate, part.calendar.day(ahead), 1));
}

function otherCourses(part: Part, office: OfficeWorld, index: number, random: Random): CoursePlan[] {
  const { calendar } = part;
  const type = OTHER_TYPES[index % OTHER_TYPES.length] ?? 'veiledning';
  const past = Array.from({ length: YEARS }, (_, year) =>
    planned(part, office, random.pick(OTHER_TYPES), 'completed', calendar.day(-(year * 365 + random.between(70, 330))), -1),
  );
  const ahead = planned(part, office, type, 'free', calendar.day(50 + index * 2), 1);
  const evenings =
    office.ground.facts.navn === COORDINATOR_OF_DEMO ? [planned(part, office, 'kveldskurs', 'free', calendar.day(55), 1)] : [];
  return [...past, ahead, ...evenings];
}

function planned(part: Part, office: OfficeWorld, code: string, fate: Fate, wanted: LocalDate, step: 1 | -1): CoursePlan {
  const count = part.ground.courseTypes.find((type) => type.kode === code)?.dager ?? 1;
  const weekly = count > 2;
  for (let from = wanted; ; from = addDays(from, step)) {
    const first = weekly ? part.calendar.evening(from, step) : part.calendar.workdays(from, step, count);
    const dates = weekly ? part.calendar.series(first, 0, count) : Array.from({ length: count }, (_, i) => addDays(first, i));
    if (dates.some((date) => office.taken.has(date))) continue;
    for (const date of dates) office.taken.add(date);
    return { office, code, fate, dates };
  }
}
