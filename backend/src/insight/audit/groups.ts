import {
  BEEN,
  CLOSING_OUTCOMES,
  COUNTED,
  FOLLOW_UP_OVER,
  GROUP_OVER,
  LET_GO,
  NEED_OVER,
  NEVER_STARTED,
  ON_ITS_OWN,
  WITHOUT_STARTER,
  WITH_STARTER,
} from '@igang/domain';
import type { Invariant } from './invariant.ts';
import { sqlSet } from '../../platform/sql-set.ts';

/** Groups from their first meeting to the last question (product.md section 4, rules 7, 8, 10 and 13). */
export const GROUPS: readonly Invariant[] = [
  {
    name: 'sessions.over-budget',
    rule: 'meetings held and planned with a starter stay within the budget',
    sql: `SELECT a.id FROM assignment a JOIN group_session s ON s.assignment_id = a.id AND s.state IN ${sqlSet(COUNTED)}
          GROUP BY a.id HAVING count(*) > a.budget`,
  },
  {
    name: 'budget.out-of-bounds',
    rule: 'a budget is 1–8, or up to 10 with a reason',
    sql: `SELECT id FROM self_help_group WHERE session_budget NOT BETWEEN 1 AND 10 OR (session_budget > 8 AND coalesce(trim(budget_reason), '') = '')
          UNION SELECT a.id FROM assignment a WHERE a.budget NOT BETWEEN 1 AND 10`,
  },
  {
    name: 'group.wrong-size',
    rule: 'a group starts with 4–8 people',
    sql: `SELECT id FROM self_help_group WHERE started_on IS NOT NULL AND (participants_at_start IS NULL OR participants_at_start NOT BETWEEN 4 AND 8)
          UNION SELECT id FROM self_help_group WHERE started_on IS NULL AND state NOT IN ${sqlSet(NEVER_STARTED)}`,
  },
  {
    name: 'group.unwatched',
    rule: 'a leaderless group has a freshness date and a question to come, unless it has asked for none or has just said that it is no more',
    sql: `SELECT g.id FROM self_help_group g
          WHERE g.state IN ${sqlSet(ON_ITS_OWN)} AND (g.fresh_until IS NULL OR g.leaderless_on IS NULL
            OR (g.no_questions_since IS NULL AND g.closing_at IS NULL AND NOT EXISTS (
              SELECT FROM follow_up f WHERE f.group_id = g.id AND f.state NOT IN ${sqlSet(FOLLOW_UP_OVER)})))`,
  },
  {
    name: 'group.asked-against-its-word',
    rule: 'a group that has asked not to be asked has no question to come',
    sql: `SELECT g.id FROM self_help_group g JOIN follow_up f ON f.group_id = g.id AND f.state NOT IN ${sqlSet(FOLLOW_UP_OVER)}
          WHERE g.no_questions_since IS NOT NULL`,
  },
  {
    name: 'group.answer-without-consequence',
    rule: 'a group that said it has ended is over when the time to take that back is, and one that asked for no questions gets none',
    sql: `SELECT g.id FROM self_help_group g JOIN LATERAL (
            SELECT f.outcome FROM follow_up f WHERE f.group_id = g.id AND f.answered_at IS NOT NULL ORDER BY f.answered_at DESC, f.id DESC LIMIT 1) f ON true
          WHERE g.state IN ${sqlSet(ON_ITS_OWN)} AND f.outcome IN ${sqlSet(Object.keys(CLOSING_OUTCOMES))} AND g.closing_at IS NULL`,
  },
  {
    name: 'group.and-need-disagree',
    rule: 'a group meets with a starter only while its need is live, and is leaderless only by a handover, unless it began by itself',
    sql: `SELECT g.id FROM self_help_group g
          WHERE (g.state IN ${sqlSet(WITH_STARTER)}
                 AND NOT EXISTS (SELECT FROM assignment a WHERE a.group_id = g.id AND a.kind = 'start' AND a.state NOT IN ${sqlSet(NEED_OVER)}))
             OR (g.state NOT IN ${sqlSet(WITH_STARTER)}
                 AND EXISTS (SELECT FROM assignment a WHERE a.group_id = g.id AND a.kind = 'start' AND a.state = 'active'))
             OR (g.state IN ${sqlSet(LET_GO)} AND NOT g.self_started) <> EXISTS (SELECT FROM handover h WHERE h.group_id = g.id)
             OR (g.state IN ${sqlSet(GROUP_OVER)}
                 AND EXISTS (SELECT FROM assignment a WHERE a.group_id = g.id AND a.state NOT IN ${sqlSet(NEED_OVER)}))`,
  },
  {
    name: 'session.and-log-disagree',
    rule: 'a meeting is held when its log says so, and no log is older than its meeting',
    sql: `SELECT s.id FROM group_session s LEFT JOIN session_log l ON l.session_id = s.id
          WHERE (s.state IN ${sqlSet(BEEN)} AND l.id IS NULL) OR l.outcome <> s.state OR l.written_at < lower(s.period)`,
  },
  {
    name: 'group.asked-after-its-end',
    rule: 'nobody asks a group that is no more, and nothing is planned with it',
    sql: `SELECT f.id FROM follow_up f JOIN self_help_group g ON g.id = f.group_id
          WHERE g.state IN ${sqlSet(GROUP_OVER)} AND f.state NOT IN ${sqlSet(FOLLOW_UP_OVER)}
          UNION ALL
          SELECT s.id FROM group_session s JOIN self_help_group g ON g.id = s.group_id
          WHERE g.state IN ${sqlSet(WITHOUT_STARTER)} AND s.state = 'planned'
            AND NOT EXISTS (SELECT FROM assignment a WHERE a.id = s.assignment_id AND a.kind = 'support')`,
  },
];
