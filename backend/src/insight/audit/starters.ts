import { AWAY, GROUP_OVER, NEED_OVER, ON_ITS_OWN, STARTER_STATES } from '@igang/domain';
import type { Invariant } from './invariant.ts';
import { sqlSet } from '../../platform/sql-set.ts';

/** Who is asked and who is with a group (product.md section 4, rules 6 and 9; section 5). */
export const STARTERS: readonly Invariant[] = [
  {
    name: 'request.not-qualified',
    rule: 'a starter is asked only while qualified, or with a recorded reason',
    sql: `SELECT r.id FROM assignment_request r JOIN starter s ON s.person_id = r.person_id
          LEFT JOIN (SELECT person_id, min(valid_from) AS first FROM qualification GROUP BY person_id) q ON q.person_id = r.person_id
          WHERE r.override_reason IS NULL AND (q.first > r.asked_at OR s.qualified_until IS NULL OR s.qualified_until <= r.asked_at)
            AND NOT EXISTS (SELECT FROM qualification v WHERE v.person_id = r.person_id AND v.valid_from <= r.asked_at
              AND v.valid_until > r.asked_at AND (v.withdrawn_at IS NULL OR v.withdrawn_at > r.asked_at))`,
  },
  {
    name: 'request.without-confidentiality',
    rule: 'a starter is asked only after she agreed to confidentiality, or with a recorded reason',
    sql: `SELECT r.id FROM assignment_request r JOIN starter s ON s.person_id = r.person_id
          WHERE r.override_reason IS NULL
            AND (s.confidentiality_agreed_at > r.asked_at OR (r.state = 'open' AND s.confidentiality_agreed_at IS NULL))`,
  },
  {
    name: 'promise.without-trace',
    rule: 'that a starter has promised confidentiality is known with the day, the way and the text',
    sql: `SELECT s.person_id AS id FROM starter s LEFT JOIN (
            SELECT person_id, min(given_on) AS first FROM confidentiality_promise GROUP BY person_id) p ON p.person_id = s.person_id
          WHERE p.first IS DISTINCT FROM (s.confidentiality_agreed_at AT TIME ZONE 'Europe/Oslo')::date`,
  },
  {
    name: 'request.while-away',
    rule: 'a starter is not asked while paused or after she retired',
    sql: `SELECT r.id FROM assignment_request r CROSS JOIN LATERAL (
            SELECT e.to_state FROM audit_event e
            WHERE e.subject_type = 'starter' AND e.subject_id = r.person_id AND e.at < r.asked_at
              AND e.to_state IN ${sqlSet(STARTER_STATES)}
            ORDER BY e.at DESC LIMIT 1) standing
          WHERE r.override_reason IS NULL AND standing.to_state IN ${sqlSet(AWAY)}`,
  },
  {
    name: 'request.after-no',
    rule: '"no" is final for that need',
    sql: `SELECT r.id FROM assignment_request r JOIN assignment_request earlier
          ON earlier.assignment_id = r.assignment_id AND earlier.person_id = r.person_id AND earlier.state = 'declined' AND earlier.id <> r.id
          WHERE r.asked_at >= earlier.answered_at`,
  },
  {
    name: 'request.accepted-without-place',
    rule: 'she who said yes is with the group',
    sql: `SELECT r.id FROM assignment_request r WHERE r.state = 'accepted'
          AND NOT EXISTS (SELECT FROM assignment_starter x WHERE x.assignment_id = r.assignment_id AND x.person_id = r.person_id)`,
  },
  {
    name: 'need.forgotten',
    rule: 'a need counts as asked only while somebody has a question to answer, and as met only while somebody is there',
    sql: `SELECT a.id FROM assignment a
          WHERE (a.state = 'asked' AND NOT EXISTS (SELECT FROM assignment_request r WHERE r.assignment_id = a.id AND r.state = 'open')
                 AND NOT EXISTS (SELECT FROM assignment_starter x WHERE x.assignment_id = a.id AND x.ended_at IS NULL))
             OR (a.state = 'needed' AND EXISTS (SELECT FROM assignment_request r WHERE r.assignment_id = a.id AND r.state = 'open'))`,
  },
  {
    name: 'need.more-than-met',
    rule: 'a group has no more starters than it wanted',
    sql: `SELECT a.id FROM assignment a JOIN assignment_starter x ON x.assignment_id = a.id AND x.ended_at IS NULL
          GROUP BY a.id HAVING count(*) > a.starters_wanted`,
  },
  {
    name: 'starter.on-avoided-theme',
    rule: 'no starter is with, or asked for, a group on a theme she avoids',
    sql: `SELECT g.id FROM self_help_group g JOIN assignment a ON a.group_id = g.id JOIN (
            SELECT assignment_id, person_id FROM assignment_starter WHERE ended_at IS NULL
            UNION ALL SELECT assignment_id, person_id FROM assignment_request WHERE state = 'open') x ON x.assignment_id = a.id
          JOIN starter s ON s.person_id = x.person_id WHERE g.theme_code = ANY (s.avoided_themes)`,
  },
  {
    name: 'starter.access-after-handover',
    rule: 'a starter leaves the group at its handover, withdrawal or end',
    sql: `SELECT a.id FROM assignment_starter x JOIN assignment a ON a.id = x.assignment_id JOIN self_help_group g ON g.id = a.group_id
          WHERE x.ended_at IS NULL AND (a.state IN ${sqlSet(NEED_OVER)} OR g.state IN ${sqlSet(GROUP_OVER)}
            OR (a.kind = 'start' AND g.state IN ${sqlSet(ON_ITS_OWN)}))`,
  },
];
