import type { Done, NewSessionLog } from '@igang/contracts';
import { comesTogether, groupMachine, isForbidden, isMeeting, mayLog, scanNote, type SessionAction } from '@igang/domain';
import { type GroupStanding, lockGroup, moveGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { addSession } from './add-session.ts';
import { lockMeeting, type LockedMeeting, type Meeting, moveSession, releaseHours } from './session.ts';
import { SessionLog } from './session-log.entity.ts';
import { settleStart } from './settle-start.ts';
import { beginGroup } from './start-group.ts';

const ACTIONS = { held: 'hold', cancelled: 'cancel', 'starter-absent': 'miss' } as const satisfies Record<
  NewSessionLog['outcome'],
  SessionAction
>;

/** How a meeting went: counts, frames and readiness; never what was said. Written by one of its starters, once. */
export async function logSession(tx: Tx, id: string, log: NewSessionLog): Promise<Done> {
  return write(tx, await lockMeeting(tx, id, 'session.log'), log);
}

interface Told {
  readonly sessionId: string;
  /** The starter who has told it on the telephone. */
  readonly personId: string;
}

/** The office writes down what one of the group's starters has told, by the same rules; who wrote stands beside it. */
export async function logSessionFor(tx: Tx, { sessionId, personId }: Told, log: NewSessionLog): Promise<Done> {
  const locked = await lockMeeting(tx, sessionId, 'session.log-for');
  if (!locked.group.personIds.includes(personId)) throw new Refusal('access.not-found');
  await record(tx, { action: 'session.log-for', subject: ['session', sessionId], officeId: locked.group.officeId, to: personId });
  return write(tx, locked, log, personId);
}

export async function write(
  tx: Tx,
  { group, meeting }: LockedMeeting,
  log: NewSessionLog,
  onBehalfOfId: string | null = null,
): Promise<Done> {
  demand(mayLog({ startsAt: meeting.begins, state: meeting.state }, await earlierUnlogged(tx, meeting), tx.now));
  if (!comesTogether(group.state)) demand(groupMachine.decide(group.state, 'meet'));
  demandNoIdNumber(log.note ?? '');
  if ((log.newcomers ?? 0) > 0) await demandOpenToNewcomers(tx, meeting);
  const begun = log.outcome === 'held' ? await beginWith(tx, group, log) : group;
  await saveLog(tx, meeting, { ...log, onBehalfOfId });
  await moveSession(tx, { group, meeting }, ACTIONS[log.outcome]);
  if (log.outcome === 'held') await meet(tx, begun);
  else await replaceMeeting(tx, group, meeting);
  return { done: true };
}

/** What else a note may give away its writer has been warned of on her page (`scanNote`); the office may need to know the caretaker's number. */
export function demandNoIdNumber(note: string): void {
  if (scanNote(note).some(isForbidden)) throw new Refusal('request.invalid', {}, [{ path: 'note', code: 'id-number' }]);
}

/** Once a group has talked about being closed, nobody new comes in. */
export async function demandOpenToNewcomers(tx: Tx, { assignmentId, date, startsAt, number }: Meeting): Promise<void> {
  const closed = await one(
    tx,
    `SELECT FROM session_log l JOIN group_session s ON s.id = l.session_id WHERE s.assignment_id = $1 AND 'closed-group' = ANY (l.frames)
       AND (s.date, s.starts_at, s.number) < ($2, $3::time, $4) LIMIT 1`,
    [assignmentId, date, startsAt, number],
  );
  if (closed !== undefined) throw new Refusal('request.invalid', {}, [{ path: 'newcomers', code: 'after-closing' }]);
}

export async function earlierUnlogged(tx: Tx, meeting: Meeting): Promise<number> {
  const row = await one<{ count: number }>(
    tx,
    `SELECT count(*)::int AS count FROM group_session
     WHERE assignment_id = $1 AND state = 'planned' AND (date, starts_at, number) < ($2, $3::time, $4)`,
    [meeting.assignmentId, meeting.date, meeting.startsAt, meeting.number],
  );
  return row?.count ?? 0;
}

/** The first meeting that is held is the start of a group nobody has started: she was there, and has counted. */
async function beginWith(tx: Tx, group: GroupStanding, log: NewSessionLog): Promise<GroupStanding> {
  if (isMeeting(group.state)) return group;
  if (log.begins === undefined) throw new Refusal('group.not-begun');
  const { present = 0, absentWithNotice = 0, absentWithoutNotice = 0 } = log;
  await beginGroup(tx, group, { participants: present + absentWithNotice + absentWithoutNotice, ...log.begins });
  return lockGroup(tx, group.id, 'checked');
}

async function meet(tx: Tx, group: GroupStanding): Promise<void> {
  await settleStart(tx, group);
  await moveGroup(tx, group, 'meet');
}

async function replaceMeeting(tx: Tx, group: GroupStanding, meeting: Meeting): Promise<void> {
  await releaseHours(tx, [meeting.id]);
  await addSession(tx, group, meeting.assignmentId);
}

async function saveLog(tx: Tx, meeting: Meeting, log: NewSessionLog & Pick<SessionLog, 'onBehalfOfId'>): Promise<void> {
  if (!('personId' in tx.actor)) throw new Refusal('access.sign-in-needed');
  await tx.manager.insert(SessionLog, {
    id: tx.newId(),
    sessionId: meeting.id,
    writtenById: tx.actor.personId,
    // Somebody at the office who is a starter of the group herself tells her own.
    onBehalfOfId: log.onBehalfOfId === tx.actor.personId ? null : log.onBehalfOfId,
    writtenAt: tx.now,
    outcome: log.outcome,
    ...contentOf(log),
  });
}

export type LogContent = Pick<
  SessionLog,
  'present' | 'absentWithNotice' | 'absentWithoutNotice' | 'newcomers' | 'readiness' | 'steppingIn' | 'nextAgreed' | 'frames' | 'note'
>;

/** What a log tells, as it is kept. */
export function contentOf({ frames, note, ...log }: NewSessionLog): LogContent {
  return {
    present: orNull(log.present),
    absentWithNotice: orNull(log.absentWithNotice),
    absentWithoutNotice: orNull(log.absentWithoutNotice),
    newcomers: orNull(log.newcomers),
    readiness: orNull(log.readiness),
    steppingIn: orNull(log.steppingIn),
    nextAgreed: orNull(log.nextAgreed),
    frames: [...new Set(frames)],
    note: note === undefined || note === '' ? null : note,
  };
}

function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}
