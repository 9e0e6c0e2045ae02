import { addDays, daysBetween, type FollowUpOutcome, type GroupState, type LocalDate } from '@igang/domain';
import type { Random } from '../random.ts';
import type { OfficeWorld, Part } from '../world.ts';

/** How far the need of starters has come. */
export type NeedPlan = 'new' | 'declined' | 'asked' | 'asked-late' | 'accepted';
export type FollowUpAnswer = Exclude<FollowUpOutcome, 'no-questions'> | 'unknown';

/** Where a group stands on the day the demo is made, and the day from which all its others are counted. */
export interface GroupPlan {
  readonly state: GroupState;
  readonly need: NeedPlan;
  readonly budget: number;
  /** Meeting number `index` (from 0) is on this day. */
  readonly anchor: LocalDate;
  readonly index: number;
  /** Meetings held and logged. */
  readonly held: number;
  readonly handedOverOn?: LocalDate;
  readonly answers?: readonly FollowUpAnswer[];
  readonly paused?: boolean;
  readonly dissolvedOn?: LocalDate;
  /** Fixed for the groups the demo tells about. */
  readonly town?: string;
  readonly starterId?: string;
}

/** Some of everything in every office, so that each coordinator's front page has something to show. */
export function planGroups(part: Part, office: OfficeWorld, index: number): GroupPlan[] {
  const random = part.random.fork(`group plans ${office.id}`);
  const plan = planner(part, random);
  return [...beforeStart(plan), ...withStarter(plan, index), ...afterHandover(plan, index), ...overLongAgo(plan)];
}

/** Offices answer for the counties of today, which are there since then: no group of theirs was planned before. */
const COUNTIES_SINCE = '2024-01-01';
/** From planning a group to its handover, at most. */
const WITH_STARTER_DAYS = 100;

type Planner = ReturnType<typeof planner>;

function planner({ calendar }: Part, random: Random) {
  const budget = () => random.pick([4, 4, 4, 4, 3, 5, 6]);
  const ahead = (min: number, max: number) => calendar.evening(calendar.day(random.between(min, max)), 1);
  const next = (min: number, max: number) => calendar.upcoming(ahead(min, max));
  const past = (min: number, max: number) => calendar.evening(calendar.day(-random.between(min, max)), -1);
  const reach = daysBetween(COUNTIES_SINCE, calendar.today) - WITH_STARTER_DAYS;
  const forming = (need: NeedPlan): GroupPlan => ({ state: 'forming', need, budget: budget(), anchor: ahead(18, 34), index: 0, held: 0 });
  /** Handed over that many days ago, at most. */
  const handedOver = (min: number, max: number, more: Partial<GroupPlan> = {}): GroupPlan => {
    const meetings = budget();
    const handedOverOn = calendar.day(-random.between(min, Math.max(min, Math.min(max, reach))));
    const anchor = calendar.evening(addDays(handedOverOn, -random.between(0, 4)), -1);
    return { state: 'leaderless', need: 'accepted', budget: meetings, anchor, index: meetings - 1, held: meetings, handedOverOn, ...more };
  };
  const active = (held: number, anchor: LocalDate, more: Partial<GroupPlan> = {}): GroupPlan => {
    const meetings = Math.max(budget(), held + 1);
    return { state: held === 0 ? 'started' : 'with-starter', need: 'accepted', budget: meetings, anchor, index: held, held, ...more };
  };
  return { random, calendar, budget, ahead, next, past, forming, handedOver, active };
}

function beforeStart({ forming, ahead, budget, calendar }: Planner): GroupPlan[] {
  const calledIn = (anchor: LocalDate): GroupPlan => ({
    state: 'called-in',
    need: 'accepted',
    budget: budget(),
    anchor,
    index: 0,
    held: 0,
  });
  return [
    forming('new'),
    forming('new'),
    forming('declined'),
    forming('asked'),
    forming('asked-late'),
    { ...forming('accepted'), anchor: ahead(9, 16) },
    calledIn(calendar.evening(calendar.day(-1), -1)),
    calledIn(ahead(1, 4)),
  ];
}

function withStarter({ active, next, past, budget }: Planner, index: number): GroupPlan[] {
  const allHeld = (anchor: LocalDate): GroupPlan => {
    const meetings = budget();
    return { state: 'with-starter', need: 'accepted', budget: meetings, anchor, index: meetings - 1, held: meetings };
  };
  const paused = active(2, next(2, 6), { paused: true });
  return [
    // Met yesterday for the first time.
    active(0, past(1, 1)),
    active(1, next(0, 6)),
    active(2, next(0, 6)),
    { ...active(3, next(0, 6)), budget: 4 },
    active(1, past(2, 4)),
    active(2, past(4, 6)),
    allHeld(past(12, 20)),
    allHeld(past(1, 3)),
    ...(index % 2 === 0 ? [paused] : []),
  ];
}

function afterHandover({ handedOver }: Planner, index: number): GroupPlan[] {
  const followedUp = { state: 'followed-up' } as const;
  return [
    handedOver(3, 20),
    handedOver(15, 38),
    handedOver(43, 48),
    handedOver(50, 55),
    handedOver(58, 70),
    handedOver(184, 189, { ...followedUp, answers: ['alive'] }),
    handedOver(65, 170, { ...followedUp, answers: ['alive'] }),
    handedOver(65, 170, { ...followedUp, answers: ['alive'] }),
    handedOver(47, 52, { ...followedUp, answers: ['wants-help'] }),
    handedOver(80, 170, { ...followedUp, answers: ['paused'], paused: true }),
    handedOver(205, 355, { ...followedUp, answers: ['alive', 'alive'] }),
    ...(index % 2 === 1 ? [handedOver(105, 175, { answers: ['unknown'] })] : []),
  ];
}

function overLongAgo({ handedOver, past, budget, calendar }: Planner): GroupPlan[] {
  const followedUp = { state: 'followed-up', answers: ['alive', 'alive', 'alive'] } as const;
  const dissolvedOn = past(20, 200);
  const later = calendar.evening(addDays(dissolvedOn, 14), 1);
  return [
    handedOver(385, 600, followedUp),
    handedOver(500, 840, followedUp),
    handedOver(60, 500, { state: 'ended', answers: ['ended'] }),
    handedOver(385, 840, { state: 'ended', answers: ['alive', 'alive', 'ended'] }),
    handedOver(210, 700, { state: 'merged', answers: ['alive', 'merged'] }),
    {
      state: 'dissolved',
      need: 'accepted',
      budget: Math.max(3, budget()),
      anchor: dissolvedOn,
      index: 1,
      held: 2,
      dissolvedOn: addDays(dissolvedOn, 3),
    },
    { state: 'dissolved', need: 'declined', budget: budget(), anchor: later, index: 0, held: 0, dissolvedOn },
  ];
}

/** What the demo's starter Maria has: a log that is due, a group at three of four, and a question to answer. */
export function plansOfMaria({ calendar }: Part, starterId: string): GroupPlan[] {
  const own = { need: 'accepted', starterId, budget: 4 } as const;
  const yesterday = calendar.evening(calendar.day(-1), -1);
  const soon = calendar.evening(calendar.day(1), 1);
  // Never on the weekday of her other group.
  const other = daysBetween(yesterday, soon) % 7 === 0 ? calendar.evening(addDays(soon, 1), 1) : soon;
  const fourth = calendar.upcoming(other);
  const asked = calendar.evening(addDays(other, 20), 1);
  return [
    { ...own, state: 'with-starter', town: 'Bryne', anchor: yesterday, index: 1, held: 1 },
    { ...own, state: 'with-starter', town: 'Varhaug', anchor: fourth, index: 3, held: 3 },
    { ...own, state: 'forming', town: 'Kleppe', need: 'asked', anchor: asked, index: 0, held: 0 },
    {
      ...own,
      state: 'leaderless',
      town: 'Bryne',
      anchor: calendar.evening(calendar.day(-31), -1),
      index: 3,
      held: 4,
      handedOverOn: calendar.day(-30),
    },
  ];
}
