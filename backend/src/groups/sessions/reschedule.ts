import type { Done, SessionReschedule } from '@igang/contracts';
import { groupMachine, instantOf, mayReschedule } from '@igang/domain';
import { demandNotPaused } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { moveMeeting } from './change-session.ts';
import { isTaken, whatIsTaken } from './day-taken.query.ts';
import { type LockedMeeting, lockMeeting, type Meeting } from './session.ts';

/**
 * She and her group have agreed on another evening. It holds at once: whoever comes is told as of any change, and her office hears of it
 * and can move the meeting back. What else is on that day she has seen (`anyway`); nobody is in two places at once.
 */
export async function reschedule(tx: Tx, id: string, { anyway, ...to }: SessionReschedule): Promise<Done> {
  const locked = await lockMeeting(tx, id, 'session.reschedule');
  demandMovable(tx, locked, to);
  const taken = await whatIsTaken(tx, locked, to);
  if (taken.me || taken.busy.length > 0) throw new Refusal('starter.double-booked');
  if (!anyway && isTaken(taken)) throw new Refusal('session.day-taken');
  await moveMeeting(tx, locked, to);
  await rememberHow(tx, locked.meeting);
  await freeWhoIsAway(tx, locked);
  await announce(tx, { job: 'mail.send', payload: { kind: 'group.rescheduled', subjectId: id } });
  return { done: true };
}

export function demandMovable(tx: Tx, { group, meeting }: LockedMeeting, { date, startsAt }: { date: string; startsAt: string }): void {
  demandNotPaused(group);
  if (groupMachine.isFinal(group.state)) throw new Refusal('group.not-possible', { machine: 'group', state: group.state, action: 'move' });
  demand(mayReschedule({ startsAt: meeting.begins, state: meeting.state }, instantOf(date, startsAt), tx.now));
}

/** As the office had planned it, however often she moves it. */
async function rememberHow(tx: Tx, { id, date, startsAt, endsAt }: Meeting): Promise<void> {
  if (!('personId' in tx.actor)) throw new Refusal('access.sign-in-needed');
  await tx.query(REMEMBER, [id, tx.actor.personId, tx.now, date, startsAt, endsAt]);
}

/** Who leads it with her has said that she is away that day, and does not come. */
async function freeWhoIsAway(tx: Tx, { group, meeting }: LockedMeeting): Promise<void> {
  const away = await tx.query<{ placeId: string }>(AWAY, [meeting.id, tx.now]);
  if (away.length === 0) return;
  await record(tx, { action: 'session.starter-away', subject: ['session', meeting.id], officeId: group.officeId });
  await announce(tx, { job: 'mail.send', payload: { kind: 'group.starter-missing', subjectId: group.id } });
  // It was in her calendar on the day before.
  const toHer = away.map(({ placeId }) => ({ job: 'mail.send', payload: { kind: 'starter.away', subjectId: placeId } }) as const);
  await announce(tx, ...toHer);
}

const REMEMBER = `
  UPDATE group_session SET moved_by_id = $2, moved_at = $3, moved_from_date = coalesce(moved_from_date, $4::date),
    moved_from_starts_at = coalesce(moved_from_starts_at, $5::time), moved_from_ends_at = coalesce(moved_from_ends_at, $6::time)
  WHERE id = $1`;
const AWAY = `
  WITH freed AS (
    UPDATE session_starter x SET released_at = $2, away_at = $2 FROM group_session s
    WHERE s.id = $1 AND x.session_id = s.id AND x.released_at IS NULL
      AND EXISTS (SELECT FROM starter_absence a WHERE a.person_id = x.person_id AND s.date BETWEEN a.first_day AND a.last_day)
    RETURNING x.id)
  SELECT id AS "placeId" FROM freed`;
