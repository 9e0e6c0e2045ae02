import { type LocalDate, type MeetingHours, type Permission, type SessionAction, sessionMachine, type SessionState } from '@igang/domain';
import { type GroupStanding, lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demand, demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { GroupSession } from './group-session.entity.ts';

export interface Meeting {
  readonly id: string;
  readonly groupId: string;
  readonly assignmentId: string;
  readonly number: number;
  readonly date: LocalDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly begins: Date;
  readonly state: SessionState;
}

export async function meetingById(tx: Tx, id: string): Promise<Meeting> {
  return found(
    await one<Meeting>(
      tx,
      `SELECT id, group_id AS "groupId", assignment_id AS "assignmentId", number, date, to_char(starts_at, 'HH24:MI') AS "startsAt",
         to_char(ends_at, 'HH24:MI') AS "endsAt", lower(period) AS begins, state
       FROM group_session WHERE id = $1`,
      [id],
    ),
  );
}

/** When it is, as the change that follows will remember it. */
export function hoursOf({ date, startsAt, endsAt }: MeetingHours): MeetingHours {
  return { date, startsAt, endsAt };
}

export interface LockedMeeting {
  readonly group: GroupStanding;
  readonly meeting: Meeting;
}

/** The group locked, then the meeting as it is now. */
export async function lockMeeting(tx: Tx, id: string, permission: Permission): Promise<LockedMeeting> {
  const { groupId } = await meetingById(tx, id);
  const group = await lockGroup(tx, groupId, 'checked');
  demandAccess(tx.actor, permission, { ...group, sessionId: id });
  return { group, meeting: await meetingById(tx, id) };
}

export async function moveSession(tx: Tx, { group, meeting }: LockedMeeting, action: SessionAction, reason?: string): Promise<void> {
  const to = demand(sessionMachine.decide(meeting.state, action));
  await tx.manager.update(GroupSession, { id: meeting.id }, { state: to, stateChangedAt: tx.now });
  await record(tx, {
    action: `session.${action}`,
    subject: ['session', meeting.id],
    officeId: group.officeId,
    from: meeting.state,
    to,
    reason,
  });
}

/** A meeting that is not held gives the starters their hours back. */
export async function releaseHours(tx: Tx, sessionIds: readonly string[]): Promise<void> {
  await tx.query('UPDATE session_starter SET released_at = $2 WHERE session_id = ANY ($1) AND released_at IS NULL', [sessionIds, tx.now]);
}
