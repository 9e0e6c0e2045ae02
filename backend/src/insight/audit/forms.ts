import { HOLDS_PLACE, type Invariant } from './invariant.ts';

/** Questions, answers, and the other ways into a course (product.md sections 3 and 6). */
export const FORMS: readonly Invariant[] = [
  {
    name: 'answer.not-asked',
    rule: 'an answer is to a question of that course or of its type',
    sql: `SELECT a.enrolment_id AS id FROM enrolment_answer a JOIN enrolment e ON e.id = a.enrolment_id JOIN course c ON c.id = e.course_id
          LEFT JOIN question q ON q.id = a.question_id WHERE q.id IS NULL OR (q.course_id IS DISTINCT FROM c.id AND q.course_type_id IS DISTINCT FROM c.course_type_id)`,
  },
  {
    name: 'answer.kept-too-long',
    rule: 'an answer whose time is up is deleted the night after',
    sql: `SELECT a.enrolment_id AS id FROM enrolment_answer a JOIN question q ON q.id = a.question_id JOIN enrolment e ON e.id = a.enrolment_id
          JOIN course c ON c.id = e.course_id WHERE q.retention_days IS NOT NULL
            AND (c.ends_at AT TIME ZONE 'Europe/Oslo')::date + q.retention_days + 2 < ($1::timestamptz AT TIME ZONE 'Europe/Oslo')::date`,
  },
  {
    name: 'answer.nobody-will-forget',
    rule: 'while an answer has a time to be deleted, the night that looks for it is planned',
    sql: `SELECT a.enrolment_id AS id FROM enrolment_answer a JOIN question q ON q.id = a.question_id AND q.retention_days IS NOT NULL
          WHERE NOT EXISTS (SELECT FROM outbox o WHERE o.job = 'answers.forget' AND o.done_at IS NULL AND o.failed_at IS NULL)`,
  },
  {
    name: 'question.in-a-circle',
    rule: 'no question waits for itself, and none for an answer of another form',
    sql: `WITH RECURSIVE step AS (
            SELECT id, shown_when_id AS at, 1 AS depth FROM question WHERE shown_when_id IS NOT NULL
            UNION ALL SELECT s.id, q.shown_when_id, s.depth + 1 FROM step s JOIN question q ON q.id = s.at WHERE q.shown_when_id IS NOT NULL AND s.depth < 40)
          SELECT id FROM step WHERE at = id
          UNION SELECT q.id FROM question q JOIN question p ON p.id = q.shown_when_id LEFT JOIN course c ON c.id = q.course_id
          WHERE p.course_id IS DISTINCT FROM q.course_id AND p.course_type_id IS DISTINCT FROM coalesce(q.course_type_id, c.course_type_id)`,
  },
  {
    name: 'chain.two-places',
    rule: 'somebody with a second choice of course has one place at a time',
    sql: `SELECT chain_id AS id FROM enrolment WHERE chain_id IS NOT NULL AND state = 'confirmed' GROUP BY chain_id HAVING count(*) > 1`,
  },
  {
    name: 'review.without-decision',
    rule: 'who was turned down knows why, and nobody in review holds a place',
    sql: `SELECT id FROM enrolment WHERE state = 'turned-down' AND (turned_down_reason IS NULL OR reviewed_at IS NULL)
          UNION SELECT id FROM enrolment WHERE state = 'in-review' AND (${HOLDS_PLACE} OR reviewed_at IS NOT NULL OR email_confirmed_at IS NULL)`,
  },
  {
    name: 'move.to-nowhere',
    rule: 'who was moved is on another course, and no longer on the old one',
    sql: `SELECT e.id FROM enrolment e JOIN enrolment x ON x.id = e.moved_to_id WHERE e.state <> 'cancelled' OR x.course_id = e.course_id`,
  },
  {
    name: 'party.half-decided',
    rule: 'a sign-up for several that came to nothing signed nobody up, and one that is unconfirmed neither',
    sql: `SELECT p.id FROM party p JOIN party_member m ON m.party_id = p.id WHERE m.enrolment_id IS NOT NULL AND p.outcome IS DISTINCT FROM 'placed'
          UNION SELECT p.id FROM party p JOIN party_member m ON m.party_id = p.id WHERE p.confirmed_at IS NOT NULL AND m.email IS NOT NULL`,
  },
];
