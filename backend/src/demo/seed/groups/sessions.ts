import { addDays, FRAMES, type LocalDate } from '@igang/domain';
import { period } from '../book.ts';
import type { GroupStory } from './groups.ts';
import type { Part } from '../world.ts';

const [BEGINS, ENDS] = ['18:00', '20:00'];
/** The starter logs a meeting the same evening. */
export const LOGGED = '21:10';
const JOBS_AT = '10:00';
const ASKED_AGAIN_DAYS = 3;
const NOTES = [
  'Rommet var låst da vi kom, men det ordnet seg.',
  'God stemning. Gruppa tok runden selv.',
  'Én ga beskjed om at hun ikke kunne komme.',
  'Vi trenger flere stoler til neste gang.',
  'Gruppa vil gjerne fortsette på samme sted.',
];

interface Held {
  readonly assignmentId: string;
  readonly starters: readonly string[];
}
interface Meeting {
  readonly id: string;
  readonly number: number;
  readonly date: LocalDate;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly changedAt: Date;
  /** By a starter; otherwise it is still to come or was called off. */
  readonly logged: boolean;
}

export function writeSessions(part: Part, group: GroupStory, { assignmentId, starters }: Held): void {
  for (const meeting of meetingsOf(part, group)) {
    writeMeeting(part, group, meeting, assignmentId);
    book(part, meeting, starters);
    if (meeting.state === 'planned') announce(part, meeting);
    else if (meeting.logged) log(part, group, meeting, starters[meeting.number % starters.length] ?? group.office.coordinatorId);
    else tellMeeting(part, group, meeting, group.office.coordinatorId);
  }
}

function writeMeeting(part: Part, group: GroupStory, { id, number, date, state, changedAt }: Meeting, assignment_id: string): void {
  const hours = { date, starts_at: BEGINS, ends_at: ENDS, time_zone: 'Europe/Oslo' };
  part.book.add('group_session', { id, group_id: group.id, assignment_id, number, ...hours, state, state_changed_at: changedAt });
}

function book(part: Part, { id, date, state, changedAt }: Meeting, starters: readonly string[]): void {
  const { calendar, random } = part;
  const hours = period(calendar.at(date, BEGINS), calendar.at(date, ENDS));
  const released_at = state === 'cancelled' ? changedAt : null;
  part.book.add(
    'session_starter',
    ...starters.map((person_id) => ({
      id: random.id(changedAt),
      session_id: id,
      person_id,
      period: hours,
      released_at,
      override_reason: null,
    })),
  );
}

function meetingsOf({ random, calendar }: Part, group: GroupStory): Meeting[] {
  const { plan, dates, fellOut, createdAt } = group;
  const past = plan.held + (fellOut === undefined ? 0 : 1);
  return dates.map((date, i) => {
    const about = { id: random.id(createdAt), number: i + 1, date };
    if (i < past) return { ...about, state: i === fellOut ? 'cancelled' : 'held', changedAt: calendar.at(date, LOGGED), logged: true };
    const calledOffAt = plan.dissolvedOn === undefined ? undefined : group.releasedAt;
    return { ...about, state: calledOffAt === undefined ? 'planned' : 'cancelled', changedAt: calledOffAt ?? createdAt, logged: false };
  });
}

function log(part: Part, group: GroupStory, meeting: Meeting, byId: string): void {
  const { random } = part;
  part.book.add('session_log', {
    id: random.id(meeting.changedAt),
    session_id: meeting.id,
    written_by_id: byId,
    written_at: meeting.changedAt,
    outcome: meeting.state,
    ...(meeting.state === 'held' ? impressions(part, meeting.number, group.plan.budget) : NOTHING_TO_SAY),
    note: random.chance(0.12) ? random.pick(NOTES) : null,
  });
  tellMeeting(part, group, meeting, byId);
}

const NOTHING_TO_SAY = {
  present: null,
  absent_with_notice: null,
  absent_without_notice: null,
  newcomers: null,
  frames: [],
  readiness: null,
  stepping_in: null,
  next_agreed: null,
};

/** A group leans on its starter less and less. */
function impressions({ random }: Part, number: number, budget: number) {
  const ripe = number / budget;
  return {
    present: random.between(4, 8),
    absent_with_notice: random.chance(0.4) ? 1 : 0,
    absent_without_notice: random.chance(0.15) ? 1 : 0,
    newcomers: number === 2 && random.chance(0.3) ? 1 : 0,
    frames: FRAMES.filter((_, i) => i <= number * 2 + 1 && random.chance(0.8)),
    readiness: Math.max(1, Math.min(4, Math.round(ripe * 3) + random.between(0, 1))),
    stepping_in: Math.max(0, Math.min(4, Math.round((1 - ripe) * 3) + random.between(0, 1))),
    next_agreed: random.chance(0.95),
  };
}

function tellMeeting({ book }: Part, group: GroupStory, { id, state, changedAt }: Meeting, byId: string): void {
  const action = state === 'held' ? 'session.hold' : 'session.cancel';
  book.tell({ at: changedAt, byId, action, subject: ['session', id], officeId: group.office.id, from: 'planned', to: state });
}

/** What `announceMeetings` writes when the group is planned, as far as it still lies ahead. */
function announce(part: Part, { id, date }: Meeting): void {
  const { calendar } = part;
  part.book.later('session.remind', { sessionId: id }, calendar.at(addDays(date, -1), JOBS_AT));
  part.book.later('session.check-log', { sessionId: id, again: false }, calendar.at(addDays(date, 1), JOBS_AT));
  const first = calendar.at(addDays(date, 1), JOBS_AT);
  const again = calendar.at(addDays(date, 1 + ASKED_AGAIN_DAYS), JOBS_AT);
  if (first < calendar.now) part.book.later('session.check-log', { sessionId: id, again: true }, again);
}
