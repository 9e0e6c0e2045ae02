import type { TrainerNoticeKind } from '@igang/domain';
import { announce, NEWS_WAITS_MS } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { trainerIdsOf } from './course.ts';

/** What has become of a course for somebody who leads it. */
export type TrainerNews = TrainerNoticeKind;

/**
 * Tells trainers by mail, with the days for their calendars. Not about drafts: those are nobody's yet. The course is locked by the
 * caller, so the notices of one trainer are numbered as they were given.
 */
export async function tellTrainers(tx: Tx, courseId: string, news: TrainerNews, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  const notices = personIds.map((personId) => ({ id: tx.newId(), personId }));
  await tx.query(
    `INSERT INTO trainer_notice (id, course_id, person_id, kind, sequence, days, at)
     SELECT n.id, $1, n."personId", $2, (SELECT count(*) FROM trainer_notice x WHERE x.course_id = $1 AND x.person_id = n."personId"),
       (SELECT coalesce(jsonb_agg(jsonb_build_object('number', d.number, 'date', d.date, 'startsAt', to_char(d.starts_at, 'HH24:MI'),
          'endsAt', to_char(d.ends_at, 'HH24:MI')) ORDER BY d.number), '[]') FROM course_day d WHERE d.course_id = $1), $4
     FROM jsonb_to_recordset($3::jsonb) AS n(id uuid, "personId" uuid)`,
    [courseId, news, JSON.stringify(notices), tx.now],
  );
  // A change waits a little, as for everybody else: only the newest notice is sent.
  const at = news === 'changed' ? new Date(tx.now.getTime() + NEWS_WAITS_MS) : tx.now;
  await announce(
    tx,
    ...notices.map(({ id }) => ({ job: 'mail.send' as const, payload: { kind: `trainer.${news}` as const, subjectId: id }, at })),
  );
}

/** After a changed plan: who came, who went, and, when days, hours or place are others, who stayed. */
export async function tellTrainersOfPlan(tx: Tx, courseId: string, before: readonly string[], moved: boolean): Promise<void> {
  const now = await trainerIdsOf(tx, courseId);
  const [earlier, present] = [new Set(before), new Set(now)];
  await tellTrainers(
    tx,
    courseId,
    'removed',
    before.filter((id) => !present.has(id)),
  );
  await tellTrainers(
    tx,
    courseId,
    'added',
    now.filter((id) => !earlier.has(id)),
  );
  if (moved)
    await tellTrainers(
      tx,
      courseId,
      'changed',
      now.filter((id) => earlier.has(id)),
    );
}
