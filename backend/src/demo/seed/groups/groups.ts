import { addDays, FORMING_GROUP, type LocalDate } from '@igang/domain';
import { askAround } from './ask-around.ts';
import { earlier } from '../calendar.ts';
import { planFollowUps, writeFollowUps } from './follow-ups.ts';
import type { GroupPlan, NeedPlan } from './group-plans.ts';
import { writeGroup } from './group-row.ts';
import { someTown, type Town, townNamed } from '../ground.ts';
import { writeHandover, writePreparation } from './handovers.ts';
import { writeNeed } from './needs.ts';
import { LOGGED, writeSessions } from './sessions.ts';
import type { OfficeWorld, Part } from '../world.ts';

/** A group as it became. Everything is counted from its meetings. */
export interface GroupStory {
  readonly id: string;
  readonly plan: GroupPlan;
  readonly office: OfficeWorld;
  readonly town: Town;
  readonly theme: string | undefined;
  /** One a meeting, those that fell out included. */
  readonly dates: readonly LocalDate[];
  /** The meeting (from 0) that fell out and was made up for at the end. */
  readonly fellOut: number | undefined;
  readonly createdAt: Date;
  readonly calledInAt: Date | undefined;
  readonly startedAt: Date | undefined;
  /** When the first meeting was logged. */
  readonly metAt: Date | undefined;
  /** When the starters' access ends: the handover, or the end. */
  readonly releasedAt: Date | undefined;
  readonly handedOver: boolean;
}

const TRIES = 6;
/** From this try on the group is a mixed one: perhaps it was the theme that everybody avoids. */
const MIXED_FROM = 3;

/** Makes the group of the plan, on another weekday when no starter has that one free; none when none has any. */
export function formGroup(part: Part, office: OfficeWorld, plan: GroupPlan): boolean {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const group = groupOf(part, office, { ...plan, anchor: shifted(part, plan, attempt) }, attempt);
    const need = askAround(part, group);
    if (need === undefined) continue;
    const starters = need.starters.map(({ person }) => person.id);
    const followUps = group.handedOver ? planFollowUps(part, group) : [];
    writeGroup(part, group, followUps);
    writeNeed(part, group, need);
    writeSessions(part, group, { assignmentId: need.id, starters });
    const doer = { assignmentId: need.id, byId: starters[0] ?? office.coordinatorId };
    writePreparation(part, group, doer);
    if (group.handedOver) writeHandover(part, group, doer);
    writeFollowUps(part, group, followUps);
    if (FORMING_GROUP.includes(plan.state)) office.forming.push(group);
    return true;
  }
  return false;
}

/** What lies ahead moves on, what lies behind moves back. */
function shifted({ calendar }: Part, { anchor, held }: GroupPlan, days: number): LocalDate {
  if (anchor < calendar.today) return calendar.evening(addDays(anchor, -days), -1);
  const later = calendar.evening(addDays(anchor, days), 1);
  return held > 0 ? calendar.upcoming(later) : later;
}

function groupOf(part: Part, office: OfficeWorld, plan: GroupPlan, attempt: number): GroupStory {
  const { random, calendar } = part;
  const fellOut = fellOutOf(part, plan);
  const extra = fellOut === undefined ? 0 : 1;
  const dates = calendar.series(plan.anchor, plan.index + extra, plan.budget + extra);
  const first = dates[0] ?? plan.anchor;
  const createdAt = calendar.at(createdOn(part, plan, first), '10:00');
  return {
    id: random.id(createdAt),
    plan,
    office,
    town: plan.town === undefined ? someTown(random, office.ground.towns) : townNamed(office.ground.towns, plan.town),
    theme: attempt < MIXED_FROM ? themeOf(part, plan) : undefined,
    dates,
    fellOut,
    createdAt,
    ...beginningOf(part, plan, first),
    releasedAt: releaseOf(part, plan),
    handedOver: plan.handedOverOn !== undefined,
  };
}

/** One of five groups that have had all their meetings had to make up for one. */
function fellOutOf({ random }: Part, { held, budget }: GroupPlan): number | undefined {
  return held === budget && budget > 2 && random.chance(0.2) ? random.between(1, budget - 2) : undefined;
}

/** Somewhat more than half of the groups have a theme; the others are mixed. */
function themeOf({ random, ground }: Part, { town }: GroupPlan): string | undefined {
  return town === undefined && random.chance(0.55) ? random.pick(ground.themes) : undefined;
}

function beginningOf({ calendar }: Part, { state, held }: GroupPlan, first: LocalDate) {
  const begun = !FORMING_GROUP.includes(state) && (state !== 'dissolved' || held > 0);
  return {
    calledInAt: begun || state === 'called-in' ? calendar.at(earlier(addDays(first, -8), calendar.day(-2)), '12:00') : undefined,
    startedAt: begun ? calendar.at(first, '17:00') : undefined,
    metAt: held > 0 ? calendar.at(first, LOGGED) : undefined,
  };
}

/** Days before today on which groups were planned that have no starter yet. */
const PLANNED_BEFORE: Partial<Record<NeedPlan, readonly [number, number]>> = {
  new: [2, 9],
  asked: [3, 3],
  'asked-late': [6, 6],
  declined: [11, 11],
};

/** Early enough for the questions to have been asked and answered. */
function createdOn({ calendar, random }: Part, { held, need, dissolvedOn }: GroupPlan, first: LocalDate): LocalDate {
  if (dissolvedOn !== undefined && held === 0) return addDays(dissolvedOn, -14);
  const before = PLANNED_BEFORE[need];
  if (before !== undefined) return calendar.day(-random.between(...before));
  return earlier(addDays(first, -random.between(26, 40)), calendar.day(-7));
}

function releaseOf({ calendar }: Part, { handedOverOn, dissolvedOn }: GroupPlan): Date | undefined {
  if (handedOverOn !== undefined) return calendar.at(handedOverOn, '21:15');
  return dissolvedOn === undefined ? undefined : calendar.at(dissolvedOn, '13:00');
}
