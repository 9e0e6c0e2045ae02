import type { AttendanceMark, Done } from '@igang/contracts';
import { decideResult, localDate, type Presence } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { holdWhenOver } from '../course-life/complete-course.ts';
import { type DayAttended, type Participation, participationToMark } from '../enrolments/participation.ts';

/**
 * Who was there on a day, from the morning of the day. A result already given must still be true afterwards. A mark made on a
 * device that had not seen the newest is refused with what is there now: somebody chooses, nobody is overwritten unseen.
 */
export async function markAttendance(tx: Tx, enrolmentId: string, dayId: string, { presence, was }: AttendanceMark): Promise<Done> {
  const participation = await participationToMark(tx, enrolmentId);
  const { course, days } = participation;
  const day = found(days.find((candidate) => candidate.dayId === dayId));
  if (!['open', 'closed', 'held'].includes(course.state))
    throw new Refusal('course.not-possible', { machine: 'course', state: course.state, action: 'mark-attendance' });
  if (localDate(tx.now) < localDate(day.startsAt)) throw new Refusal('attendance.day-not-started');
  if (day.presence === presence) return { done: true };
  if (was !== undefined && was !== (day.presence ?? null)) throw await markedOtherwise(tx, enrolmentId, day);
  checkResultHolds(participation, dayId, presence);
  const by = tx.actor.kind === 'person' ? tx.actor.personId : null;
  await tx.query(
    `INSERT INTO attendance (enrolment_id, course_day_id, presence, marked_at, marked_by_id) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (enrolment_id, course_day_id) DO UPDATE
       SET presence = excluded.presence, marked_at = excluded.marked_at, marked_by_id = excluded.marked_by_id`,
    [enrolmentId, dayId, presence, tx.now, by],
  );
  const subject = ['enrolment', enrolmentId] as const;
  await record(tx, { action: 'enrolment.mark-attendance', subject, officeId: course.officeId, from: day.presence, to: presence });
  await holdWhenOver(tx, course);
  return { done: true };
}

async function markedOtherwise(tx: Tx, enrolmentId: string, { dayId, presence }: DayAttended): Promise<Refusal> {
  const mark = await one<{ by: string; at: Date }>(
    tx,
    `SELECT p.name AS by, a.marked_at AS at FROM attendance a JOIN person p ON p.id = a.marked_by_id
     WHERE a.enrolment_id = $1 AND a.course_day_id = $2`,
    [enrolmentId, dayId],
  );
  const what = mark === undefined ? {} : { by: mark.by, at: mark.at.toISOString() };
  return new Refusal('attendance.marked-otherwise', { presence: presence ?? 'none', ...what });
}

function checkResultHolds({ earlierResult, days, allDaysRequired }: Participation, dayId: string, presence: Presence): void {
  if (earlierResult === null) return;
  demand(
    decideResult(
      earlierResult,
      days.map((day) => (day.dayId === dayId ? presence : day.presence)),
      allDaysRequired,
    ),
  );
}
