import { enrolmentMachine, type EnrolmentState, instantAfter, type Presence } from '@igang/domain';
import { completedAt, type CourseStory } from './courses.ts';
import type { Person } from '../people.ts';
import { tellMoves } from '../trail.ts';
import type { Part } from '../world.ts';

/** How one person's way through a course went. */
export interface Seat {
  readonly id: string;
  readonly person: Person;
  readonly state: EnrolmentState;
  /** Undefined while the address is unconfirmed. */
  readonly arrival: number | undefined;
  readonly appliedAt: Date;
  readonly steps: readonly Step[];
  readonly presences: readonly Presence[];
  readonly result: 'passed' | 'repeat' | 'not-passed' | undefined;
}
/** One move along the state machine of an enrolment. */
export interface Step {
  readonly action: (typeof enrolmentMachine.actions)[number];
  readonly at: Date;
  readonly by: 'enrollee' | 'system' | 'leader' | 'office';
}

export function confirmedAt({ appliedAt }: Pick<Seat, 'appliedAt'>): Date {
  return instantAfter(appliedAt, { minutes: 7 });
}

export function writeSeat(part: Part, story: CourseStory, seat: Seat): void {
  const { person, state, result } = seat;
  const confirmed = seat.arrival === undefined ? undefined : confirmedAt(seat);
  part.book.add('enrolment', {
    id: seat.id,
    course_id: story.id,
    person_id: confirmed && person.id,
    name: person.name,
    email: person.email,
    phone: person.phone,
    postal_code: person.postalCode,
    language: person.language,
    state,
    source: 'public',
    priority: 0,
    arrival: seat.arrival,
    applied_at: seat.appliedAt,
    email_confirmed_at: confirmed,
    state_changed_at: seat.steps.at(-1)?.at ?? seat.appliedAt,
    stay_on_list: false,
    result,
    result_at: result && completedAt(story),
    result_by_id: result && story.leaderId,
  });
  markPresence(part, story, seat);
  tellSeat(part, story, seat);
}

function markPresence({ book, calendar }: Part, story: CourseStory, { id, presences }: Seat): void {
  for (const [i, presence] of presences.entries()) {
    const day = story.days[i];
    if (day === undefined) continue;
    const marked_at = calendar.at(day.date, i === 0 ? '10:20' : '10:25');
    book.add('attendance', { enrolment_id: id, course_day_id: day.id, presence, marked_at, marked_by_id: story.leaderId });
  }
}

function tellSeat(part: Part, story: CourseStory, { id, appliedAt, steps, result }: Seat): void {
  const about = { subject: ['enrolment', id], officeId: story.office.id } as const;
  part.book.tell({ ...about, at: appliedAt, kind: 'anonymous', action: 'enrolment.apply', to: enrolmentMachine.initial });
  const moves = steps.map(({ action, at, by }) => ({ action, at, ...actorOf(story, by) }));
  tellMoves(part, enrolmentMachine, about, moves);
  if (result === undefined) return;
  part.book.tell({ ...about, at: completedAt(story), byId: story.leaderId, action: 'enrolment.set-result', to: result });
}

function actorOf(story: CourseStory, by: Step['by']) {
  if (by === 'enrollee') return { kind: 'enrollee' } as const;
  if (by === 'system') return {};
  return { byId: by === 'leader' ? story.leaderId : story.office.coordinatorId };
}

/** Where the steps lead; the seat's state is always this. */
export function stateAfter(steps: readonly Step[]): EnrolmentState {
  return steps.reduce<EnrolmentState>((state, { action }) => enrolmentMachine.next(state, action) ?? state, enrolmentMachine.initial);
}

export interface Offer {
  readonly enrolmentId: string;
  readonly offeredAt: Date;
  readonly expiresAt: Date;
  readonly outcome?: 'accepted' | 'declined';
  readonly answeredAt?: Date;
}

export function writeOffer({ book, random }: Part, { enrolmentId, offeredAt, expiresAt, outcome, answeredAt }: Offer): void {
  const id = random.id(offeredAt);
  book.add('place_offer', {
    id,
    enrolment_id: enrolmentId,
    offered_at: offeredAt,
    expires_at: expiresAt,
    outcome,
    answered_at: answeredAt,
  });
  if (outcome === undefined) book.later('place-offer.expire', { offerId: id }, expiresAt);
}
