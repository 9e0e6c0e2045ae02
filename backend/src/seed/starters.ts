import { type EnrolmentState, localDate } from '@igang/domain';
import { addMonths } from './calendar.ts';
import type { CourseStory } from './courses.ts';
import { completedAt } from './courses.ts';
import type { Seat } from './enrolments.ts';
import type { Person } from './people.ts';
import type { OfficeWorld, Part } from './world.ts';

/** A starter while the demo is made: what she does is added as groups ask for her, and her row is written last. */
export interface StarterStory {
  readonly person: Person;
  readonly since: Date;
  /** Still on a waiting list. */
  readonly waits: boolean;
  /** Undefined while in training. */
  readonly qualifiedFrom: Date | undefined;
  readonly qualifiedUntil: Date | undefined;
  readonly leftAt: Date | undefined;
  readonly leaves: 'paused' | 'retired' | undefined;
  readonly maxGroups: number;
  readonly avoidedThemes: readonly string[];
  readonly engagements: { readonly from: Date; readonly until: Date | undefined }[];
  readonly evenings: Set<string>;
  lastAskedAt: Date | undefined;
}

/** As in the use case: a place makes her a starter in training, the list an applicant, passing a qualified one. */
export function makeStarter(part: Part, story: CourseStory, seat: Seat): void {
  const { id, person, result, state } = seat;
  if (result === 'passed') certify(part, { enrolmentId: id, personId: person.id, at: completedAt(story) });
  if (!story.qualifies || seat.arrival === undefined || !STAYING.includes(state) || result === 'not-passed') return;
  const begins = { since: seat.steps.at(state === 'confirmed' ? -1 : 0)?.at ?? seat.appliedAt, waits: WAITING.includes(state) };
  if (result !== 'passed') {
    story.office.starters.push(aStarter(part, person, begins));
    return;
  }
  const qualifiedFrom = completedAt(story);
  const qualifiedUntil = addMonths(qualifiedFrom, story.validityMonths);
  const dates = { valid_from: qualifiedFrom, valid_until: qualifiedUntil, withdrawn_at: null };
  part.book.add('qualification', { id: part.random.id(qualifiedFrom), person_id: person.id, enrolment_id: id, ...dates });
  const stays = story.office.steadfast.has(person.id) ? STEADFAST : {};
  story.office.starters.push({ ...aStarter(part, person, { ...begins, qualifiedFrom, qualifiedUntil }), ...stays });
}

const WAITING: readonly EnrolmentState[] = ['waitlisted', 'offered'];
const STAYING: readonly EnrolmentState[] = [...WAITING, 'confirmed', 'attended'];

/** Numbered through the year, as the use case goes on to number them. */
function certify(part: Part, { enrolmentId, personId, at }: { enrolmentId: string; personId: string; at: Date }): void {
  const year = localDate(at).slice(0, 4);
  const number = (part.serials.get(year) ?? 0) + 1;
  part.serials.set(year, number);
  const serial = `IG-${year}-${String(number).padStart(6, '0')}`;
  const id = part.random.id(at);
  part.book.add('certificate', {
    id,
    enrolment_id: enrolmentId,
    person_id: personId,
    serial,
    issued_on: localDate(at),
    withdrawn_at: null,
  });
}

type Standing = Pick<StarterStory, 'since' | 'waits'> & Partial<Pick<StarterStory, 'qualifiedFrom' | 'qualifiedUntil'>>;
const STEADFAST = { leaves: undefined, leftAt: undefined, maxGroups: 3, avoidedThemes: [] };

/** Some leave for good or for a while; only those who have been with us longer than the newest. */
export function aStarter({ random, calendar, ground }: Part, person: Person, standing: Standing): StarterStory {
  const { qualifiedFrom, qualifiedUntil } = standing;
  const current = qualifiedFrom !== undefined && qualifiedUntil !== undefined && qualifiedUntil > calendar.now;
  const draw = random.next();
  const leaves =
    !current || qualifiedFrom > calendar.at(calendar.day(-240), '12:00')
      ? undefined
      : draw < 0.1
        ? 'retired'
        : draw < 0.2
          ? 'paused'
          : undefined;
  const leftAt = leaves === undefined ? undefined : calendar.at(calendar.day(-random.between(5, leaves === 'retired' ? 200 : 70)), '14:00');
  return {
    person,
    since: standing.since,
    waits: standing.waits,
    leaves,
    leftAt,
    qualifiedFrom,
    qualifiedUntil,
    maxGroups: random.pick([1, 2, 2, 2, 3]),
    avoidedThemes: random.chance(0.2) ? [...new Set([random.pick(ground.themes), random.pick(ground.themes)])].sort() : [],
    engagements: [],
    evenings: new Set(),
    lastAskedAt: undefined,
  };
}

export function writeStarter(part: Part, office: OfficeWorld, story: StarterStory): void {
  const { person, leaves, leftAt, qualifiedFrom, qualifiedUntil } = story;
  const lapsedAt = qualifiedUntil !== undefined && qualifiedUntil <= part.calendar.now ? qualifiedUntil : undefined;
  const beginner = story.waits ? 'applicant' : 'in-training';
  const state = qualifiedFrom === undefined ? beginner : lapsedAt !== undefined ? 'lapsed' : (leaves ?? 'qualified');
  part.book.add('starter', {
    person_id: person.id,
    office_id: office.id,
    state,
    languages: languagesOf(part, office),
    max_groups: story.maxGroups,
    avoided_themes: story.avoidedThemes,
    // Whoever passed has agreed to it.
    confidentiality_agreed_at: qualifiedFrom ?? null,
    qualified_until: qualifiedUntil ?? null,
    paused_until: state === 'paused' ? part.calendar.day(part.random.between(20, 120)) : null,
    last_asked_at: story.lastAskedAt ?? null,
    state_changed_at: lapsedAt ?? leftAt ?? qualifiedFrom ?? story.since,
    lat: person.town.lat,
    lon: person.town.lon,
  });
  tellStarter(part, office, story, lapsedAt);
}

function languagesOf({ random }: Part, office: OfficeWorld): string[] {
  if (office.ground.north && random.chance(0.15)) return ['no', 'se'];
  return random.chance(0.15) ? ['no', 'en'] : ['no'];
}

function tellStarter({ book }: Part, office: OfficeWorld, story: StarterStory, lapsedAt: Date | undefined): void {
  const about = { subject: ['starter', story.person.id], officeId: office.id } as const;
  book.tell({ ...about, at: story.since, kind: 'enrollee', action: 'starter.enrol', to: story.waits ? 'applicant' : 'in-training' });
  if (story.qualifiedFrom === undefined) return;
  book.tell({
    ...about,
    at: story.qualifiedFrom,
    byId: office.coordinatorId,
    action: 'starter.qualify',
    from: 'in-training',
    to: 'qualified',
  });
  if (story.leaves !== undefined && story.leftAt !== undefined) {
    const action = story.leaves === 'paused' ? 'starter.pause' : 'starter.retire';
    book.tell({ ...about, at: story.leftAt, byId: office.coordinatorId, action, from: 'qualified', to: story.leaves });
  }
  if (lapsedAt !== undefined) book.tell({ ...about, at: lapsedAt, action: 'starter.lapse', from: 'qualified', to: 'lapsed' });
}

/** So long before she pauses or retires she takes nothing new. */
const WINDING_DOWN_MS = 210 * 86_400_000;

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
export function isFree(story: StarterStory, { askedAt, until, lasts, theme, evenings }: Wish): boolean {
  const { qualifiedFrom, qualifiedUntil, leftAt } = story;
  if (qualifiedFrom === undefined || qualifiedUntil === undefined) return false;
  if (askedAt <= qualifiedFrom || askedAt >= qualifiedUntil || lasts >= qualifiedUntil) return false;
  if (leftAt !== undefined && askedAt.getTime() > leftAt.getTime() - WINDING_DOWN_MS) return false;
  if (theme !== undefined && story.avoidedThemes.includes(theme)) return false;
  if (evenings.some((evening) => story.evenings.has(evening))) return false;
  const meanwhile = story.engagements.filter((other) => (other.until ?? lasts) >= askedAt && (until === undefined || other.from < until));
  return meanwhile.length < story.maxGroups;
}
