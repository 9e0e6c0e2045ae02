import {
  certificateSerial,
  type EnrolmentState,
  instantBefore,
  INVITED,
  localDate,
  type Refresher,
  SERIAL_BASE,
  SERIAL_RANDOMS,
  type StarterState,
} from '@igang/domain';
import { addMonths } from '../calendar.ts';
import { completedAt, type CourseStory } from '../training/courses.ts';
import type { Seat } from '../training/enrolments.ts';
import type { Person } from '../people.ts';
import { refresh } from '../training/renewals.ts';
import type { Part } from '../world.ts';

/** A starter while the demo is made: what she does is added as groups ask for her, and her row is written last. */
export interface StarterStory {
  readonly person: Person;
  readonly since: Date;
  /** Still on a waiting list. */
  readonly waits: boolean;
  /** Undefined while in training. */
  qualified: Span | undefined;
  /** Passed since, and not enough to renew yet. */
  readonly refreshers: Refresher[];
  readonly leaves: { readonly as: StarterState; readonly at: Date } | undefined;
  readonly maxGroups: number;
  readonly avoidedThemes: readonly string[];
  readonly engagements: { readonly from: Date; readonly until: Date | undefined }[];
  readonly evenings: Set<string>;
  lastAskedAt: Date | undefined;
}
interface Span {
  readonly from: Date;
  /** When the latest renewal began; as `from` without one. */
  readonly since: Date;
  readonly until: Date;
}

const STAYING: readonly EnrolmentState[] = [...INVITED, 'confirmed', 'attended'];
const STEADFAST = { leaves: undefined, maxGroups: 3, avoidedThemes: [] };

/** As in the use cases: a place makes her a starter in training, the list an applicant, passing a qualified one. */
export function makeStarter(part: Part, story: CourseStory, seat: Seat): void {
  const { id, person, result } = seat;
  if (result === 'passed') certify(part, { enrolmentId: id, personId: person.id, at: completedAt(story) });
  if (result === 'passed' && !story.qualifies) refresh(part, story, seat);
  if (!story.qualifies || !staysOn(seat)) return;
  const qualified = result === 'passed' ? qualify(part, story, seat) : undefined;
  const starter = { ...aStarter(part, person, qualified), since: beganAt(seat), waits: INVITED.includes(seat.state) };
  story.office.starters.push(story.office.steadfast.has(person.id) ? { ...starter, ...STEADFAST } : starter);
}

function staysOn({ arrival, state, result }: Seat): boolean {
  return arrival !== undefined && STAYING.includes(state) && result !== 'not-passed';
}

/** With her place, or with her number on the list. */
function beganAt({ state, steps, appliedAt }: Seat): Date {
  return steps.at(state === 'confirmed' ? -1 : 0)?.at ?? appliedAt;
}

function qualify({ book, random }: Part, story: CourseStory, { id, person }: Seat): Span {
  const from = completedAt(story);
  const until = addMonths(from, story.validityMonths);
  const dates = { valid_from: from, valid_until: until, withdrawn_at: null };
  book.add('qualification', {
    id: random.id(from),
    person_id: person.id,
    enrolment_id: id,
    ...dates,
    recorded_at: dates.valid_from,
    renewal_days: null,
  });
  return { from, since: from, until };
}

/** Numbered through the year, as the use case goes on to number them. */
function certify(
  { book, random, serials }: Part,
  { enrolmentId, personId, at }: { enrolmentId: string; personId: string; at: Date },
): void {
  const issued_on = localDate(at);
  const year = issued_on.slice(0, 4);
  const number = (serials.get(year) ?? 0) + 1;
  serials.set(year, number);
  const chance = random.fork(`serial ${enrolmentId}`);
  const randoms = Array.from({ length: SERIAL_RANDOMS }, () => chance.between(0, SERIAL_BASE - 1));
  const serial = certificateSerial(Number(year), number, randoms);
  book.add('certificate', {
    id: random.id(at),
    enrolment_id: enrolmentId,
    person_id: personId,
    serial,
    issued_on,
    content: {},
    withdrawn_at: null,
  });
}

function aStarter(part: Part, person: Person, qualified: Span | undefined) {
  const { random, ground } = part;
  return {
    person,
    qualified,
    refreshers: [],
    leaves: leaveOf(part, qualified),
    maxGroups: random.pick([1, 2, 2, 2, 3]),
    avoidedThemes: random.chance(0.2) ? [...new Set([random.pick(ground.themes), random.pick(ground.themes)])].sort() : [],
    engagements: [],
    evenings: new Set<string>(),
    lastAskedAt: undefined,
  };
}

/** Some leave for good or for a while; only those who are qualified and have been with us longer than the newest. */
function leaveOf({ random, calendar }: Part, qualified: Span | undefined): StarterStory['leaves'] {
  const draw = random.next();
  const settled = qualified !== undefined && qualified.until > calendar.now && qualified.from < calendar.at(calendar.day(-240), '12:00');
  if (!settled || draw > 0.2) return undefined;
  const as = draw < 0.1 ? 'retired' : 'paused';
  return { as, at: calendar.at(calendar.day(-random.between(5, as === 'retired' ? 200 : 70)), '14:00') };
}

/** So long before she pauses or retires she takes nothing new. */
const WINDING_DOWN_DAYS = 210;

interface Wish {
  readonly askedAt: Date;
  /** When she would be released; undefined while the group goes on. */
  readonly until: Date | undefined;
  /** The last we know of her being with the group. */
  readonly lasts: Date;
  readonly theme: string | undefined;
  readonly evenings: readonly string[];
}

/** Whether she could be asked (product.md section 4, rules 5, 6 and 9). */
export function isFree(story: StarterStory, wish: Wish): boolean {
  if (!isStanding(story, wish) || (wish.theme !== undefined && story.avoidedThemes.includes(wish.theme))) return false;
  return !wish.evenings.some((evening) => story.evenings.has(evening)) && groupsMeanwhile(story, wish) < story.maxGroups;
}

function isStanding({ qualified, leaves }: StarterStory, { askedAt, lasts }: Wish): boolean {
  if (qualified === undefined || askedAt <= qualified.from || askedAt >= qualified.until || lasts >= qualified.until) return false;
  return leaves === undefined || askedAt < instantBefore(leaves.at, { days: WINDING_DOWN_DAYS });
}

function groupsMeanwhile({ engagements }: StarterStory, { askedAt, until, lasts }: Wish): number {
  return engagements.filter((other) => (other.until ?? lasts) >= askedAt && (until === undefined || other.from < until)).length;
}
