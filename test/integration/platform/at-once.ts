import type { TestApp } from '../../harness/index.ts';

/** What one press may make no more than one of. */
const MADE = `SELECT json_build_object(
  'groups', (SELECT count(*) FROM self_help_group), 'followUps', (SELECT count(*) FROM follow_up), 'enrolments', (SELECT count(*) FROM enrolment),
  'enquiries', (SELECT count(*) FROM enquiry), 'invitations', (SELECT count(*) FROM group_invitation), 'links', (SELECT count(*) FROM calendar_link WHERE ended_at IS NULL),
  'logs', (SELECT count(*) FROM session_log), 'starters', (SELECT count(*) FROM assignment_starter WHERE ended_at IS NULL),
  'interests', (SELECT count(*) FROM interest), 'mails', (SELECT count(*) FROM (SELECT DISTINCT payload FROM outbox WHERE job = 'mail.send') AS m),
  'trail', (SELECT count(*) FROM (SELECT DISTINCT action, subject_id FROM audit_event WHERE action NOT LIKE 'calendar-link%') AS t)) AS made`;
export type Made = Readonly<Record<string, number>>;
export const made = async (app: Pick<TestApp, 'sql'>): Promise<Made> => (await app.sql<{ made: Made }>(MADE))[0]?.made ?? {};

export interface Pressed {
  readonly statuses: readonly number[];
  readonly made: Made;
  readonly again: number;
}
/** Four at once, each with a key of its own, as by a double tap in two tabs; then what they made, and the same again by one more. */
export async function atOnce(app: Pick<TestApp, 'sql'>, press: () => Promise<{ status: number }>): Promise<Pressed> {
  const answers = await Promise.all([press(), press(), press(), press()]);
  const after = await made(app);
  const { status: again } = await press();
  expect(await made(app)).toEqual(after);
  return { statuses: answers.map(({ status }) => status), made: after, again };
}

/** From the course that most have signed up for and that is open. */
export function signedUp(column: string): string {
  return `SELECT ${column} AS value FROM course c JOIN enrolment e ON e.course_id = c.id WHERE c.state = 'open' AND c.enrolment_deadline > '2026-01-12'
    AND e.state = 'confirmed' AND e.email IS NOT NULL ORDER BY c.id, e.id LIMIT 1`;
}
