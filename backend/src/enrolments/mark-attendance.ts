import type { Done } from '@igang/contracts';
import { decideResult, type Presence } from '@igang/domain';
import { record } from '../platform/audit-trail.ts';
import { demand, found, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { holdWhenOver } from './complete-course.ts';
import { type Participation, participationToMark } from './participation.ts';

/** Who was there on a day, from when the day begins. A result already given must still be true afterwards. */
export async function markAttendance(tx: Tx, enrolmentId: string, dayId: string, presence: Presence): Promise<Done> {
  const participation = await participationToMark(tx, enrolmentId);
  const { course, days } = participation;
  const day = found(days.find((candidate) => candidate.dayId === dayId));
  if (!['open', 'closed', 'held'].includes(course.state))
    throw new Refusal('course.not-possible', { machine: 'course', state: course.state, action: 'mark-attendance' });
  if (tx.now < day.startsAt) throw new Refusal('attendance.day-not-started');
  if (day.presence === presence) return { done: true };
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
