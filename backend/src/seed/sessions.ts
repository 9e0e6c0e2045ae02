import { addDays, FRAMES, type LocalDate } from '@igang/domain';
import { period } from './book.ts';
import type { GroupStory } from './groups.ts';
import type { Part } from './world.ts';

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
}

export function writeSessions(part: Part, group: GroupStory, { assignmentId, starters }: Held): void {
  const { book, calendar } = part;
  for (const meeting of meetingsOf(part, group)) {
    const { id, number, date, state, changedAt } = meeting;
    const hours = { date, starts_at: BEGINS, ends_at: ENDS, time_zone: 'Europe/Oslo' };
    book.add('group_session', {
      id,
      group_id: group.id,
      assignment_id: assignmentId,
      number,
      ...hours,
      state,
      state_changed_at: changedAt,
    });
    const booked = { session_id: id, period: period(calendar.at(date, BEGINS), calendar.at(date, ENDS)), override_reason: null };
    const released_at = state === 'cancelled' ? changedAt : null;
    book.add('session_starter', ...starters.map((person_id) => ({ ...booked, person_id, released_at })));
    const logged = group.startedAt !== undefined && state !== 'planned' && (group.plan.dissolvedOn === undefined || state === 'held');
    if (logged) log(part, group, meeting, starters[number % starters.length] ?? group.office.coordinatorId);
    else if (state === 'cancelled') tellMeeting(part, group, meeting, group.office.coordinatorId);
    if (state === 'planned' && group.startedAt !== undefined) announce(part, meeting);
  }
}

function meetingsOf({ random, calendar }: Part, group: GroupStory): Meeting[] {
  const { plan, dates, fellOut, createdAt, releasedAt } = group;
  const past = plan.held + (fellOut === undefined ? 0 : 1);
  return dates.map((date, i) => {
    const called = i >= past && plan.dissolvedOn !== undefined;
    const state = called || i === fellOut ? 'cancelled' : i < past ? 'held' : 'planned';
    const changedAt = called ? (releasedAt ?? createdAt) : i < past ? calendar.at(date, LOGGED) : createdAt;
    return { id: random.id(createdAt), number: i + 1, date, state, changedAt };
  });
}

function log(part: Part, group: GroupStory, meeting: Meeting, byId: string): void {
  const { random, book } = part;
  const held = meeting.state === 'held';
  const ripe = meeting.number / group.plan.budget;
  book.add('session_log', {
    id: random.id(meeting.changedAt),
    session_id: meeting.id,
    written_by_id: byId,
    written_at: meeting.changedAt,
    outcome: meeting.state,
    present: held ? random.between(4, 8) : null,
    frames: held ? FRAMES.filter((_, i) => i <= meeting.number * 2 + 1 && random.chance(0.8)) : [],
    readiness: held ? Math.max(1, Math.min(4, Math.round(ripe * 3) + random.between(0, 1))) : null,
    stepping_in: held ? Math.max(0, Math.min(4, Math.round((1 - ripe) * 3) + random.between(0, 1))) : null,
    next_agreed: held ? random.chance(0.95) : null,
    note: random.chance(0.12) ? random.pick(NOTES) : null,
  });
  tellMeeting(part, group, meeting, byId);
}

function tellMeeting({ book }: Part, group: GroupStory, { id, state, changedAt }: Meeting, byId: string): void {
  const action = state === 'held' ? 'session.hold' : 'session.cancel';
  book.tell({ at: changedAt, byId, action, subject: ['session', id], officeId: group.office.id, from: 'planned', to: state });
}

/** What `announceMeetings` writes when the group starts, as far as it still lies ahead. */
function announce({ book, calendar }: Part, { id, date }: Meeting): void {
  book.later('session.remind', { sessionId: id }, calendar.at(addDays(date, -1), JOBS_AT));
  book.later('session.check-log', { sessionId: id, again: false }, calendar.at(addDays(date, 1), JOBS_AT));
  const first = calendar.at(addDays(date, 1), JOBS_AT);
  const again = calendar.at(addDays(date, 1 + ASKED_AGAIN_DAYS), JOBS_AT);
  if (first < calendar.now) book.later('session.check-log', { sessionId: id, again: true }, again);
}
