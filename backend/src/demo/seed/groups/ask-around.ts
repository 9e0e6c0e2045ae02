import { addDays, distanceKm, instantAfter, localDate, REQUEST_DAYS } from '@igang/domain';
import type { NeedPlan } from './group-plans.ts';
import type { GroupStory } from './groups.ts';
import { isFree, type StarterStory } from '../starters/starters.ts';
import type { Part } from '../world.ts';

/** One question to one starter, and what became of it. */
export interface Question {
  readonly starter: StarterStory;
  readonly askedAt: Date;
  readonly state: 'open' | 'accepted' | 'declined' | 'expired';
  readonly answeredAt: Date | undefined;
}
export interface NeedStory {
  readonly id: string;
  readonly createdAt: Date;
  readonly wanted: number;
  readonly questions: readonly Question[];
  /** Those who said yes. */
  readonly starters: readonly StarterStory[];
}

export const ANSWER_BY = '20:00';
/** Days before today on which the questions still open were asked; all others a day after the group was planned. */
const OPEN_SINCE: Partial<Record<NeedPlan, number>> = { asked: 1, 'asked-late': 4 };

/** Who is asked for the group, nearest first. Undefined when the plan asks for more people than there are. */
export function askAround(part: Part, group: GroupStory): NeedStory | undefined {
  const { need, starterId } = group.plan;
  const wanted = need === 'accepted' && starterId === undefined && part.random.chance(0.45) ? 2 : 1;
  const story = { id: part.random.id(group.createdAt), createdAt: group.createdAt, wanted };
  if (need === 'new') return { ...story, questions: [], starters: [] };
  const asking = { askedAt: askedAt(part, group), wanted, need };
  const free = candidates(group, asking.askedAt, part.calendar.now);
  const questions = need === 'accepted' ? yes(part, free, asking) : notYet(part, free, asking);
  if (questions === undefined) return undefined;
  return { ...story, questions, starters: questions.filter(({ state }) => state === 'accepted').map(({ starter }) => starter) };
}

function askedAt({ calendar }: Part, { plan, createdAt }: GroupStory): Date {
  const since = OPEN_SINCE[plan.need];
  return calendar.at(since === undefined ? addDays(localDate(createdAt), 1) : calendar.day(-since), '10:12');
}

interface Asking {
  readonly askedAt: Date;
  readonly wanted: number;
  readonly need: NeedPlan;
}

function candidates(group: GroupStory, at: Date, now: Date): StarterStory[] {
  const { office, town, releasedAt, theme, plan } = group;
  const wish = { askedAt: at, until: releasedAt, lasts: releasedAt ?? now, theme, evenings: group.dates };
  // Those the demo tells about have the groups it tells about, and no others.
  const meant = (id: string) => (plan.starterId === undefined ? !office.steadfast.has(id) : plan.starterId === id);
  const free = office.starters.filter((starter) => meant(starter.person.id) && isFree(starter, wish));
  const away = (starter: StarterStory) => distanceKm(starter.person.town, town) + 30 * starter.engagements.length;
  return free
    .map((starter) => ({ starter, km: away(starter) }))
    .sort((a, b) => a.km - b.km)
    .map(({ starter }) => starter);
}

/** Now and then the nearest says no first; then as many as are wanted say yes, or one of two. */
function yes({ random, calendar }: Part, free: readonly StarterStory[], { askedAt: first, wanted }: Asking): Question[] | undefined {
  const reluctant = free.length > wanted + 1 && random.chance(0.3) ? free.slice(0, 1) : [];
  const again = reluctant.length > 0 ? calendar.at(addDays(localDate(first), 1), '09:20') : first;
  const willing = free.slice(reluctant.length, reluctant.length + wanted);
  if (willing.length === 0) return undefined;
  return [
    ...reluctant.map((starter): Question => ({ starter, askedAt: first, state: 'declined', answeredAt: later(first, 0.4) })),
    ...willing.map((starter, i): Question => ({ starter, askedAt: again, state: 'accepted', answeredAt: later(again, 0.4 + 0.5 * i) })),
  ];
}

function later(at: Date, days: number): Date {
  return instantAfter(at, { days });
}

function notYet({ calendar }: Part, free: readonly StarterStory[], { askedAt: at, need }: Asking): Question[] | undefined {
  const [first, ...others] = free;
  if (first === undefined) return undefined;
  if (need !== 'declined') return [{ starter: first, askedAt: at, state: 'open', answeredAt: undefined }];
  const expired = calendar.at(addDays(localDate(at), REQUEST_DAYS), ANSWER_BY);
  return [
    { starter: first, askedAt: at, state: 'declined', answeredAt: later(at, 0.5) },
    ...others.slice(0, 1).map((starter): Question => ({ starter, askedAt: at, state: 'expired', answeredAt: expired })),
  ];
}
