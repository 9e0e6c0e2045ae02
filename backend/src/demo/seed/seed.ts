import type { LocalDate } from '@igang/domain';
import { forgetPast } from '../../platform/outbox.ts';
import { planForgetting } from '../../training/answers/answers.ts';
import { calendarOf } from './calendar.ts';
import { readGeography } from './geography-files.ts';
import { formGroup } from './groups/groups.ts';
import { planGroups, plansOfMaria } from './groups/group-plans.ts';
import { seekGroups } from './groups/seekers.ts';
import { groundOf } from './ground.ts';
import { importFiles } from './imports.ts';
import { openContactPoints, openVenues } from './places.ts';
import { randomFrom } from './random.ts';
import { employ, engageTrainers, expectMaria } from './staff.ts';
import { multiplier } from './multiply.ts';
import { keptOr } from './kept.ts';
import { keysThere, type Snapshot, takeSnapshot, writeRows } from './snapshot.ts';
import { Stage } from './stage.ts';
import { planCourses } from './training/course-plans.ts';
import { holdCourse } from './training/courses.ts';
import { approveFromNow, askOnStarterCourses } from './training/forms.ts';
import { gatherInterest } from './training/interest.ts';
import { planAhead } from './training/planning.ts';
import { type Part, partOf, type Setting } from './world.ts';

export interface SeedWish {
  /** How many times the real organisation. */
  readonly size: number;
  readonly seed: number;
  readonly today: LocalDate;
  /** What marks of names are made with; left out where nobody compares them. */
  readonly secret?: string;
  /** The folder of what was made before: a part that is there is not played again. */
  readonly kept?: string | undefined;
  /** Told what is being made, one line at a time. */
  readonly says: (line: string) => void;
}

/**
 * Fills a database that has its geography and nobody in it. The same wish gives the same rows. One transaction: a demo is
 * there whole or not at all. One part is as big as the real organisation; it is played once, and made again as often as is wished.
 */
export async function seedDemo(url: string, wish: SeedWish): Promise<void> {
  const files = await readGeography();
  const calendar = calendarOf(wish.today, new Set(files.holidays.map(({ dato }) => dato)));
  const stage = await Stage.open(url, randomFrom(`${wish.seed}/stage`), calendar.now);
  let isWhole = false;
  try {
    const snapshot = await keptOr(wish, () => playPart(wish, { calendar, stage, ground: groundOf(files) }), stage);
    const again = multiplier(snapshot);
    for (let nth = 1; nth < wish.size; nth++) {
      for (const filled of snapshot) await writeRows(stage, filled, again(filled, nth));
      wish.says(`part ${nth + 1} of ${wish.size}`);
    }
    isWhole = true;
  } finally {
    await stage.close(isWhole);
  }
}

/** Where it was marked already, the moment is the demo's own all the same: what is kept of it must not tell when it was played. */
const MARKED = `INSERT INTO installation (demo, marked_at) VALUES (true, $1)
  ON CONFLICT (one) DO UPDATE SET demo = true, marked_at = excluded.marked_at`;

async function playPart({ seed, secret = '' }: SeedWish, base: Pick<Setting, 'calendar' | 'stage' | 'ground'>): Promise<Snapshot> {
  const { calendar, stage } = base;
  const nobody = { ...base, asked: { needs: '', which: '' }, coordinators: new Map(), national: { kind: 'system' } } as const;
  const founding = partOf(randomFrom(`${seed}/founding`), nobody);
  const employed = await employ(founding);
  const asked = await stage.does(calendar.at(calendar.day(-1400), '10:00'), employed.national, (tx) => askOnStarterCourses(tx, founding));
  await stage.does(calendar.now, { kind: 'system' }, planForgetting);
  const before = await keysThere(stage);
  const part = partOf(randomFrom(`${seed}/0`), { ...base, ...employed, asked });
  part.offices[0]?.lane.at(calendar.at(calendar.day(-2), '12:00'), employed.national, (tx) => approveFromNow(tx, part));
  await live(part, secret);
  await stage.does(calendar.now, { kind: 'system' }, (tx) => forgetPast(tx, calendar.now));
  await stage.query(MARKED, [calendar.now]);
  return takeSnapshot(stage, before);
}

async function live(part: Part, secret: string): Promise<void> {
  await openContactPoints(part);
  for (const [index, office] of part.offices.entries()) {
    await engageTrainers(part, office);
    await openVenues(part, office);
    planAhead(part, office);
    gatherInterest(part, office);
    const maria = await expectMaria(part, office);
    const plans = planCourses(part, office, index);
    for (const plan of plans.toSorted((a, b) => ((a.dates[0] ?? '') < (b.dates[0] ?? '') ? -1 : 1))) holdCourse(part, plan);
    const groups = [...(maria === undefined ? [] : plansOfMaria(part, maria.id)), ...planGroups(part, office, index)];
    const stories = groups.map((plan, nth) => formGroup(part, office, plan, nth));
    await seekGroups(part, office, stories, secret);
    if (maria !== undefined) importFiles(part, office);
  }
  await part.stage.play();
}
