import { addDays, type LocalDate } from '@igang/domain';
import type { Random } from '../random.ts';
import { COORDINATOR_OF_DEMO } from '../staff.ts';
import type { OfficeWorld, Part } from '../world.ts';

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
const STARTER_COURSE = { code: 'igangsetterkurs' } as const;
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
  const ayear = STARTER_COURSES_A_YEAR[index] ?? 2;
  const years = Array.from({ length: YEARS }, (_, year) => ({ year, count: year === 0 ? ayear - 1 : ayear, span: 330 }));
  return [...years, { year: YEARS, count: 1, span: 130 }].flatMap(({ year, count, span }) =>
    Array.from({ length: count }, (_, nth) => {
      const back = year * 365 + 40 + Math.round((span / count) * (nth + 0.2 + random.next() * 0.6));
      return planned(part, office, { ...STARTER_COURSE, fate: pastFate(random), wanted: part.calendar.day(-back), step: -1 });
    }),
  );
}

function pastFate(random: Random): Fate {
  const draw = random.next();
  if (draw < 0.09) return 'cancelled';
  return draw < 0.25 ? 'completed-full' : 'completed';
}

/** One has just been held, and something is still to be done about it. */
function recentStarterCourse(part: Part, office: OfficeWorld, index: number): CoursePlan[] {
  const fate = isHome(office) || index % 2 === 0 ? 'results-missing' : 'attendance-missing';
  return [planned(part, office, { ...STARTER_COURSE, fate, wanted: part.calendar.day(-5 - index), step: -1 })];
}

function upcomingStarterCourses(part: Part, office: OfficeWorld, index: number): CoursePlan[] {
  const wanted = AHEAD.filter((_, i) => isHome(office) || i === 0 || i === 1 + (index % (AHEAD.length - 1)));
  return wanted.map(([fate, ahead]) => planned(part, office, { ...STARTER_COURSE, fate, wanted: part.calendar.day(ahead), step: 1 }));
}

function otherCourses(part: Part, office: OfficeWorld, index: number, random: Random): CoursePlan[] {
  const { calendar } = part;
  const past = Array.from({ length: YEARS }, (_, year) => {
    const wanted = calendar.day(-(year * 365 + random.between(70, 330)));
    return planned(part, office, { code: random.pick(OTHER_TYPES), fate: 'completed', wanted, step: -1 });
  });
  const ahead = { fate: 'free', wanted: calendar.day(50 + index * 2), step: 1 } as const;
  const codes = [OTHER_TYPES[index % OTHER_TYPES.length] ?? 'veiledning', ...(isHome(office) ? ['kveldskurs'] : [])];
  return [...past, ...codes.map((code) => planned(part, office, { ...ahead, code }))];
}

function isHome({ ground }: OfficeWorld): boolean {
  return ground.facts.navn === COORDINATOR_OF_DEMO;
}

interface Wish {
  readonly code: string;
  readonly fate: Fate;
  readonly wanted: LocalDate;
  readonly step: 1 | -1;
}

function planned(part: Part, office: OfficeWorld, { code, fate, wanted, step }: Wish): CoursePlan {
  const count = part.ground.courseTypes.find((type) => type.kode === code)?.dager ?? 1;
  for (let from = wanted; ; from = addDays(from, step)) {
    const dates = datesFrom(part, from, { count, step });
    if (dates.some((date) => office.taken.has(date))) continue;
    for (const date of dates) office.taken.add(date);
    return { office, code, fate, dates };
  }
}

/** One or two days are in a row; more are evenings, one a week. */
function datesFrom({ calendar }: Part, from: LocalDate, { count, step }: { count: number; step: 1 | -1 }): LocalDate[] {
  if (count > 2) return calendar.series(calendar.evening(from, step), 0, count);
  const first = calendar.workdays(from, step, count);
  return Array.from({ length: count }, (_, i) => addDays(first, i));
}
