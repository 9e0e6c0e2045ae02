import type { TrainerCalendar } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { COURSE_JOINS } from '../courses/index.ts';
import { trainerFor } from './trainer-times.ts';

/** When a trainer can lead, and what she leads from today on. What is over is left out. */
export async function trainerCalendar(tx: Tx, personId: string): Promise<TrainerCalendar> {
  const { name } = await trainerFor(tx, personId);
  const times = await tx.query<TrainerCalendar['times'][number]>(
    `SELECT id, kind, from_day AS "fromDay", until_day AS "untilDay", weekday, to_char(starts_at, 'HH24:MI') AS "startsAt",
       to_char(ends_at, 'HH24:MI') AS "endsAt"
     FROM trainer_time WHERE person_id = $1 AND until_day >= $2 ORDER BY from_day, until_day, id LIMIT 200`,
    [personId, localDate(tx.now)],
  );
  const booked = await tx.query<TrainerCalendar['booked'][number]>(
    `SELECT d.date, to_char(d.starts_at, 'HH24:MI') AS "startsAt", to_char(d.ends_at, 'HH24:MI') AS "endsAt", t.names AS type,
       coalesce(pc.place, '') AS place, c.state, b.override_reason IS NOT NULL AS override
     FROM course_trainer b JOIN course_day d ON d.id = b.course_day_id JOIN course c ON c.id = d.course_id ${COURSE_JOINS}
     WHERE b.person_id = $1 AND b.released_at IS NULL AND d.date >= $2 ORDER BY d.date, d.starts_at, d.id LIMIT 200`,
    [personId, localDate(tx.now)],
  );
  return { id: personId, name, times, booked };
}
