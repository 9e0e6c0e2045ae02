import type { Invariant } from './invariant.ts';

const DAY = `($1::timestamptz AT TIME ZONE 'Europe/Oslo')::date`;

/** What is written down as having happened lies not ahead (product.md section 8). */
export const HAPPENED: readonly Invariant[] = [
  {
    name: 'qualification.in-the-future',
    rule: 'a qualification has begun when it is recorded, and lasts no lifetime',
    sql: `SELECT q.id FROM qualification q WHERE q.valid_from > $1::timestamptz OR q.valid_until > q.valid_from + interval '20 years'`,
  },
  {
    name: 'course.held-in-the-future',
    rule: 'a course that is held has been',
    sql: `SELECT c.id FROM course c WHERE c.state = 'completed' AND c.first_day > ${DAY}`,
  },
  {
    name: 'group.dates-in-the-future',
    rule: 'the days on which a group was handed over and ended have been',
    sql: `SELECT g.id FROM self_help_group g WHERE g.leaderless_on > ${DAY} OR g.ended_on > ${DAY}`,
  },
  {
    name: 'session.held-in-the-future',
    rule: 'a meeting that was held has been',
    sql: `SELECT s.id FROM group_session s WHERE s.state = 'held' AND s.date > ${DAY}`,
  },
  {
    name: 'answer.in-the-future',
    rule: 'what somebody has answered or promised has been',
    sql: `SELECT f.id FROM follow_up f WHERE f.answered_at > $1::timestamptz
          UNION ALL SELECT e.id FROM evaluation_answer e WHERE e.answered_on > ${DAY}
          UNION ALL SELECT p.id FROM confidentiality_promise p WHERE p.given_on > ${DAY}`,
  },
];
