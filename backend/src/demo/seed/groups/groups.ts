import { addDays, FORMING_GROUP, type LocalDate, weekdayOf } from '@igang/domain';
import { callInGroup } from '../../../groups/enquiries/index.ts';
import { endGroup } from '../../../groups/follow-ups/index.ts';
import { pauseGroup } from '../../../groups/groups/index.ts';
import { planGroup } from '../../../groups/sessions/index.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { askAround, playQuestions, type Wish } from './ask-around.ts';
import { earlier } from '../calendar.ts';
import type { GroupPlan, NeedPlan } from './group-plans.ts';
import { someTown, townNamed } from '../ground.ts';
import { meet } from './meetings.ts';
import { personName } from '../names.ts';
import { aPhone } from '../people.ts';
import { groupAddress, meetingPlace } from '../places.ts';
import { standingStarters } from '../starters/starters.ts';
import type { GroupStory } from './story.ts';
import type { OfficeWorld, Part } from '../world.ts';

const TRIES = 6;
/** From this try on the group is a mixed one: perhaps it was the theme that everybody avoids. */
const MIXED_FROM = 3;
const WEEKDAYS = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag'];
const ROOMS = [
  'Rom 2, nøkkel i skapet ved inngangen',
  'Peisestua. Ring vaktmesteren',
  'Møterommet i andre etasje, døra er åpen',
  undefined,
];
const REST_DAYS = 35;
const DISSOLVED = 'For få ønsket å bli med videre';

export function formGroup(whole: Part, office: OfficeWorld, plan: GroupPlan, nth: number): GroupStory {
  const part: Part = { ...whole, random: whole.random.fork(`group ${office.id} ${nth}`) };
  const { towns } = office.ground;
  const town = plan.town === undefined ? someTown(part.random, towns) : townNamed(towns, plan.town);
  const story: GroupStory = { part, plan, office, town, starterIds: [], id: '' };
  const fellOut = fellOutOf(story);
  const first = datesOf(story, plan.anchor, fellOut)[0] ?? plan.anchor;
  office.lane.at(part.calendar.at(createdOn(part, plan, first), '10:00'), office.coordinator, (tx) => begin(tx, story, fellOut));
  return story;
}

/** The office plans the group, on another weekday when no starter has that one free; not at all when none has any. */
async function begin(tx: Tx, story: GroupStory, fellOut: number | undefined): Promise<void> {
  const { part, plan, office } = story;
  const theme = themeOf(part, plan);
  const standing = await standingStarters(tx, office);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const dates = datesOf(story, shifted(part, plan, attempt), fellOut);
    const wish: Wish = { dates, theme: attempt < MIXED_FROM ? theme : undefined, releasedAt: releaseOf(part, plan) };
    const asking = askAround(tx.now, story, standing, wish);
    if (asking === undefined) continue;
    story.id = (await planGroup(tx, { ...shapeOf(story, wish), startersWanted: asking.wanted })).id;
    playQuestions(story, asking);
    goOn(story, wish, fellOut);
    return;
  }
}

/** Where a group that had all its meetings had to make up for one: which (from 0) fell out. One of five. */
function fellOutOf({ part, plan: { held, budget } }: GroupStory): number | undefined {
  return held === budget && budget > 2 && part.random.chance(0.2) ? part.random.between(1, budget - 2) : undefined;
}

/** One a meeting, that which makes up for another included. */
function datesOf({ part, plan }: GroupStory, anchor: LocalDate, fellOut: number | undefined): LocalDate[] {
  const extra = fellOut === undefined ? 0 : 1;
  return part.calendar.series(anchor, plan.index + extra, plan.budget + extra);
}

/** What lies ahead moves on, what lies behind moves back. */
function shifted({ calendar }: Part, { anchor, held }: GroupPlan, days: number): LocalDate {
  if (anchor < calendar.today) return calendar.evening(addDays(anchor, -days), -1);
  const later = calendar.evening(addDays(anchor, days), 1);
  return held > 0 ? calendar.upcoming(later) : later;
}

/** Somewhat more than half of the groups have a theme; the others are mixed. */
function themeOf({ random, ground }: Part, { town }: GroupPlan): string | undefined {
  return town === undefined && random.chance(0.55) ? random.pick(ground.themes) : undefined;
}

function shapeOf({ part, plan, office, town }: GroupStory, { dates, theme }: Wish) {
  const { random } = part;
  const digital = plan.town === undefined && random.chance(0.07);
  const kind = random.pick(['Selvhjelpsgruppa', `${WEEKDAYS[weekdayOf(dates[0] ?? plan.anchor) - 1] ?? 'Kveld'}sgruppa`]);
  const roomAndKey = random.pick(ROOMS);
  const place = { venue: meetingPlace(part, town), ...(roomAndKey === undefined ? {} : { roomAndKey }) };
  return {
    officeId: office.id,
    name: `${kind} ${town.centre}`,
    municipalityCode: town.code,
    ...(theme === undefined ? {} : { themeCode: theme }),
    ...(digital ? { form: 'digital' as const } : { form: 'physical' as const, ...place }),
    expectedSize: random.between(5, 8),
    contactName: personName(random, office.ground.north),
    contactEmail: groupAddress(part, town),
    contactPhone: aPhone(part),
    contactLanguage: random.pick(town.nynorsk ? (['nn', 'nn', 'nb'] as const) : (['nb'] as const)),
    startsAt: '18:00',
    endsAt: '20:00',
    sessionBudget: plan.budget,
    sessionDates: dates.slice(0, plan.budget),
  };
}

/** What the office does with it besides; its starters log its meetings. */
function goOn(story: GroupStory, { dates, releasedAt }: Wish, fellOut: number | undefined): void {
  const { plan, office } = story;
  const { calendar } = story.part;
  const first = dates[0] ?? plan.anchor;
  const does = (at: Date, deed: (tx: Tx, id: string) => Promise<unknown>) => {
    office.lane.at(at, office.coordinator, (tx) => deed(tx, story.id));
  };
  if (hasBegun(plan) || plan.state === 'called-in') does(calendar.at(earlier(addDays(first, -8), calendar.day(-2)), '12:00'), callInGroup);
  if (hasBegun(plan)) meet(story, first, fellOut);
  if (rests(plan)) does(calendar.at(calendar.day(-1), '14:00'), (tx, id) => pauseGroup(tx, id, calendar.day(REST_DAYS)));
  if (plan.dissolvedOn !== undefined) does(releasedAt ?? calendar.now, (tx, id) => endGroup(tx, id, DISSOLVED));
}

function hasBegun({ state, held }: GroupPlan): boolean {
  return !FORMING_GROUP.includes(state) && (state !== 'dissolved' || held > 0);
}

/** A group with its starter rests for some weeks; one on its own says so when it is asked. */
function rests({ paused, handedOverOn }: GroupPlan): boolean {
  return paused === true && handedOverOn === undefined;
}

/** Days before today on which groups were planned that have no starter yet. */
const PLANNED_BEFORE: Partial<Record<NeedPlan, readonly [number, number]>> = {
  new: [5, 9],
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

/** When the starters' work with it ends: the handover, or the end. */
function releaseOf({ calendar }: Part, { handedOverOn, dissolvedOn }: GroupPlan): Date | undefined {
  if (handedOverOn !== undefined) return calendar.at(handedOverOn, '21:15');
  return dissolvedOn === undefined ? undefined : calendar.at(dissolvedOn, '13:00');
}
