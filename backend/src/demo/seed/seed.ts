import { instantOf, type LocalDate, PLACE_HOLDING } from '@igang/domain';
import pg from 'pg';
import { calendarOf } from './calendar.ts';
import { planCourses } from './training/course-plans.ts';
import { planStory, writeCourse } from './training/courses.ts';
import { seatCourse } from './training/crowds.ts';
import { writeSeat } from './training/enrolments.ts';
import { answer, APPROVED_TYPE, askMore, askOnStarterCourses, planNights } from './training/forms.ts';
import { readGeography } from './geography-files.ts';
import { answerCourse } from './training/evaluations.ts';
import { formGroup } from './groups/groups.ts';
import { planGroups, plansOfMaria } from './groups/group-plans.ts';
import { groundOf } from './ground.ts';
import { importFiles } from './imports.ts';
import { gatherInterest } from './training/interest.ts';
import { openContactPoints, openVenues } from './places.ts';
import { planAhead } from './training/planning.ts';
import { seekGroups } from './groups/seekers.ts';
import { randomFrom } from './random.ts';
import { employ, engageTrainers, expectMaria } from './staff.ts';
import { writeStarter } from './starters/starter-row.ts';
import { makeStarter } from './starters/starters.ts';
import { type OfficeWorld, type Part, partOf, type Setting } from './world.ts';

export interface SeedWish {
  /** How many times the real organisation. */
  readonly size: number;
  readonly seed: number;
  readonly today: LocalDate;
  /** What marks of names are made with; left out where nobody compares them. */
  readonly secret?: string;
  /** Told what is being made, one line at a time. */
  readonly says: (line: string) => void;
}
export interface Seeded {
  readonly rows: number;
}

/**
 * Fills a database that has its geography and nobody in it. The same wish gives the same rows. One transaction: a demo is
 * there whole or not at all. One part is made, written and forgotten before the next, so memory does not grow with the size.
 */
export async function seedDemo(url: string, wish: SeedWish): Promise<Seeded> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    const rows = await makeParts(client, wish);
    await client.query('INSERT INTO installation (demo, marked_at) VALUES (true, $1) ON CONFLICT (one) DO NOTHING', [
      instantOf(wish.today, '00:00'),
    ]);
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return { rows };
  } finally {
    await client.end();
  }
}

async function makeParts(client: pg.Client, { size, seed, today, says, secret = '' }: SeedWish): Promise<number> {
  const files = await readGeography();
  const ground = groundOf(files);
  const calendar = calendarOf(today, new Set(files.holidays.map(({ dato }) => dato)));
  let setting: Setting = { calendar, ground, coordinators: new Map(), serials: new Map() };
  let rows = 0;
  for (let number = 0; number < size; number++) {
    const part = partOf(number, randomFrom(`${seed}/${number}`), setting);
    if (number === 0) setting = { ...setting, coordinators: employ(part) };
    if (number === 0) beginForms(part);
    live(part, secret);
    rows += await part.book.write(client);
    says(size === 1 ? `${rows} rows` : `part ${number + 1} of ${size}, ${rows} rows so far`);
  }
  await client.query('UPDATE certificate SET content = certificate_content(enrolment_id)');
  await client.query('UPDATE course_type SET approval_required = true WHERE code = $1', [APPROVED_TYPE]);
  return rows;
}

function beginForms(part: Part): void {
  askOnStarterCourses(part);
  planNights(part);
}

function live(part: Part, secret: string): void {
  openContactPoints(part);
  for (const [index, office] of part.offices.entries()) liveIn(part, office, index);
  for (const office of part.offices) seekGroups(part, office, secret);
}

function liveIn(part: Part, office: OfficeWorld, index: number): void {
  engageTrainers(part, office);
  openVenues(part, office);
  planAhead(part, office);
  const mariaId = expectMaria(part, office);
  holdCourses(part, office, index);
  const plans = [...(mariaId === undefined ? [] : plansOfMaria(part, mariaId)), ...planGroups(part, office, index)];
  // Those of long ago first, so that starters were free then and are busy now, not the other way about.
  const turn = (plan: (typeof plans)[number]) => (plan.starterId === undefined ? plan.anchor : '');
  for (const plan of plans.toSorted((a, b) => (turn(a) < turn(b) ? -1 : 1))) formGroup(part, office, plan);
  for (const starter of office.starters) writeStarter(part, office, starter);
  gatherInterest(part, office);
  if (mariaId !== undefined) importFiles(part, office);
}

function holdCourses(part: Part, office: OfficeWorld, index: number): void {
  const stories = planCourses(part, office, index).map((plan) => planStory(part, plan));
  for (const story of stories.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const seats = seatCourse(part, story);
    const taken = seats.filter(({ state }) => PLACE_HOLDING.includes(state)).length;
    writeCourse(part, story, { lastArrival: seats.filter(({ arrival }) => arrival !== undefined).length, taken });
    askMore(part, story);
    answerCourse(part, story, seats);
    for (const seat of seats) {
      writeSeat(part, story, seat);
      answer(part, story, seat);
      makeStarter(part, story, seat);
    }
  }
}

/** What stands in the way of a demo: no ground to stand on, or people who live there already. */
export async function obstacleTo(url: string): Promise<'no-geography' | 'people' | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const sql = 'SELECT EXISTS (SELECT FROM office) AS ground, EXISTS (SELECT FROM person) AS people';
    const { rows } = await client.query<{ ground: boolean; people: boolean }>(sql);
    if (rows[0]?.people === true) return 'people';
    return rows[0]?.ground === true ? undefined : 'no-geography';
  } finally {
    await client.end();
  }
}
