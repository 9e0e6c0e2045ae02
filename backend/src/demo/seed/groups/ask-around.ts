import { addDays, distanceKm, instantAfter, localDate, type LocalDate } from '@igang/domain';
import { ANSWERS, askStarters } from '../../../groups/assignments/index.ts';
import { found } from '../../../platform/refusal.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { NeedPlan } from './group-plans.ts';
import { herself, isFree, type Standing } from '../starters/starters.ts';
import type { GroupStory } from './story.ts';
import type { Part, StarterStory } from '../world.ts';

/** What the group would need of whoever is with it. */
export interface Wish {
  readonly dates: readonly LocalDate[];
  readonly theme: string | undefined;
  readonly releasedAt: Date | undefined;
}
/** One question to one starter, and what becomes of it; without an answer it is open, or expires. */
interface Question {
  readonly starter: StarterStory;
  readonly askedAt: Date;
  readonly answer?: keyof typeof ANSWERS;
  readonly answeredAt?: Date;
}
interface Asking {
  readonly wanted: number;
  readonly questions: readonly Question[];
}

const MESSAGES = [
  'Håper dette passer for deg!',
  'Gruppa er klar så snart vi har en igangsetter.',
  'Kort vei for deg, og lokalet er låst opp.',
];
/** Days before today on which the questions still open were asked; all others a day after the group was planned. */
const OPEN_SINCE: Partial<Record<NeedPlan, number>> = { asked: 1, 'asked-late': 4 };

/** Who is asked for the group, nearest first. Undefined when the plan asks for more people than there are. */
export function askAround(createdAt: Date, story: GroupStory, standing: Standing, wish: Wish): Asking | undefined {
  const { part, plan } = story;
  const { need } = plan;
  if (need === 'new') return { wanted: 1, questions: [] };
  const wanted = wantedFor(story);
  const askedAt = part.calendar.at(askedOn(part, need, createdAt), '10:12');
  const free = candidates(story, standing, { ...wish, askedAt });
  const questions = need === 'accepted' ? yes(part, free, { askedAt, wanted }) : notYet(free, askedAt, need);
  if (questions === undefined) return undefined;
  for (const { starter, answer, answeredAt = askedAt } of questions) if (answer === 'accept') keepFree(starter, answeredAt, wish);
  return { wanted, questions };
}

function wantedFor({ part, plan }: GroupStory): number {
  return plan.need === 'accepted' && plan.starterId === undefined && part.random.chance(0.45) ? 2 : 1;
}

function askedOn({ calendar }: Part, need: NeedPlan, createdAt: Date): LocalDate {
  const since = OPEN_SINCE[need];
  return since === undefined ? addDays(localDate(createdAt), 1) : calendar.day(-since);
}

function candidates(
  { part, office, town, plan }: GroupStory,
  standing: Standing,
  { askedAt, releasedAt, theme, dates }: Wish & { askedAt: Date },
): StarterStory[] {
  const wish = { askedAt, until: releasedAt, lasts: releasedAt ?? part.calendar.now, theme, evenings: dates };
  // Those the demo tells about have the groups it tells about, and no others.
  const meant = (id: string) => (plan.starterId === undefined ? !office.steadfast.has(id) : plan.starterId === id);
  const free = office.starters.filter((starter) => meant(starter.person.id) && isFree(starter, standing, wish));
  return free
    .map((starter) => ({ starter, km: distanceKm(starter.person.town, town) + 30 * starter.engagements.length }))
    .sort((a, b) => a.km - b.km)
    .map(({ starter }) => starter);
}

/** Her part of the calendar of the demo. */
function keepFree({ engagements, evenings }: StarterStory, from: Date, { dates, releasedAt }: Wish): void {
  engagements.push({ from, until: releasedAt });
  for (const date of dates) evenings.add(date);
}

const later = (at: Date, days: number): Date => instantAfter(at, { days });

interface Round {
  readonly askedAt: Date;
  readonly wanted: number;
}

/** Now and then the nearest says no first; then as many as are wanted say yes, or one of two. */
function yes({ random, calendar }: Part, free: readonly StarterStory[], { askedAt: first, wanted }: Round): Question[] | undefined {
  const reluctant = free.length > wanted + 1 && random.chance(0.3) ? free.slice(0, 1) : [];
  const again = reluctant.length > 0 ? calendar.at(addDays(localDate(first), 1), '09:20') : first;
  const willing = free.slice(reluctant.length, reluctant.length + wanted);
  if (willing.length === 0) return undefined;
  return [
    ...reluctant.map((starter) => ({ starter, askedAt: first, answer: 'decline', answeredAt: later(first, 0.4) }) as const),
    ...willing.map((starter, i) => ({ starter, askedAt: again, answer: 'accept', answeredAt: later(again, 0.4 + 0.5 * i) }) as const),
  ];
}

/** One says no, and perhaps another nothing; or the first has not answered yet. */
function notYet([first, second]: readonly StarterStory[], askedAt: Date, need: NeedPlan): Question[] | undefined {
  if (first === undefined) return undefined;
  if (need !== 'declined') return [{ starter: first, askedAt }];
  const silent = second === undefined ? [] : [{ starter: second, askedAt }];
  return [{ starter: first, askedAt, answer: 'decline', answeredAt: later(askedAt, 0.5) }, ...silent];
}

/** Those asked at the same time are asked together; each answers in her own. */
export function playQuestions(story: GroupStory, { questions }: Asking): void {
  const { part, office } = story;
  for (const [at, asked] of Map.groupBy(questions, ({ askedAt }) => askedAt.getTime())) {
    const message = part.random.chance(0.4) ? { message: part.random.pick(MESSAGES) } : {};
    office.lane.at(new Date(at), office.coordinator, async (tx) => {
      await askStarters(tx, story.id, { personIds: asked.map(({ starter }) => starter.person.id), ...message });
      for (const question of asked) playAnswer(story, question);
    });
  }
}

function playAnswer(story: GroupStory, { starter, answer, answeredAt }: Question): void {
  if (answer === undefined || answeredAt === undefined) return;
  const personId = starter.person.id;
  story.office.lane.at(answeredAt, herself(personId), async (tx) => {
    await ANSWERS[answer](tx, await questionTo(tx, story.id, personId));
    if (answer === 'accept') story.starterIds.push(personId);
  });
}

async function questionTo(tx: Tx, groupId: string, personId: string): Promise<string> {
  const sql = `SELECT r.id FROM assignment_request r JOIN assignment a ON a.id = r.assignment_id
    WHERE a.group_id = $1 AND r.person_id = $2 AND r.state = 'open'`;
  return found(await one<{ id: string }>(tx, sql, [groupId, personId])).id;
}
