import { COURSE_OVER } from '@igang/domain';
import type { OfficeHandOver } from '../../organisation/identity/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

interface OfficeCourses {
  readonly courses: number;
  readonly drafts: number;
  readonly coursesOver: number;
}

/** Those under way or to come, those that are not announced, and those that are over. */
export async function coursesOf(tx: Tx, officeId: string): Promise<OfficeCourses> {
  return (await one<OfficeCourses>(tx, COUNT, [officeId])) ?? { courses: 0, drafts: 0, coursesOver: 0 };
}

/** The last day of a course of theirs that has begun before `at` and is not over then, the longest first. */
export async function courseRunningAt(tx: Tx, officeId: string, at: Date): Promise<string | undefined> {
  return (await one<{ until: string }>(tx, RUNNING, [officeId, at]))?.until;
}

/** Who is to lead a course there that is not over. */
export async function leadersAt(tx: Tx, officeId: string): Promise<string[]> {
  return (await tx.query<{ id: string }>(LEADERS, [officeId])).map(({ id }) => id);
}

/** All that is not over, with the people on it; what is over is the office's that held it. */
export async function handOverCourses(tx: Tx, { fromId, toId }: OfficeHandOver): Promise<void> {
  const moved = await tx.query<{ id: string }>(MOVE, [fromId, toId]);
  await record(tx, ...moved.map(({ id }) => ({ action: 'course.hand-over', subject: ['course', id] as const, officeId: toId, to: toId })));
}

const COUNT = `
  SELECT count(*) FILTER (WHERE state NOT IN ${sqlSet(COURSE_OVER)} AND state <> 'draft')::int AS courses,
    count(*) FILTER (WHERE state = 'draft')::int AS drafts, count(*) FILTER (WHERE state IN ${sqlSet(COURSE_OVER)})::int AS "coursesOver"
  FROM course WHERE office_id = $1`;
const RUNNING = `
  SELECT (ends_at AT TIME ZONE 'Europe/Oslo')::date::text AS until FROM course
  WHERE office_id = $1 AND state NOT IN ${sqlSet(COURSE_OVER)} AND state <> 'draft' AND starts_at < $2 AND ends_at > $2 ORDER BY ends_at DESC LIMIT 1`;
const LEADERS = `
  SELECT DISTINCT t.person_id AS id FROM course c JOIN course_day d ON d.course_id = c.id JOIN course_trainer t ON t.course_day_id = d.id
  WHERE c.office_id = $1 AND c.state NOT IN ${sqlSet(COURSE_OVER)} AND t.released_at IS NULL`;
const MOVE = `
  WITH moved AS (UPDATE course SET office_id = $2 WHERE office_id = $1 AND state NOT IN ${sqlSet(COURSE_OVER)} RETURNING id) SELECT id FROM moved`;
