import { STILL_WANTS_HELP } from '../groups/index.ts';
import { setting } from '../offices/index.ts';

/**
 * What is stuck, one row a thing, from the tables of every capability: $1 the offices (null for all), $2 now, $3 today.
 * Columns: key (kind and row), kind, subject_id (the group or course to open), subject, place, since, due_on, vals, office_id.
 */
const OURS = '($1::uuid[] IS NULL OR g.office_id = ANY ($1))';
const NIGHT = (day: string) => `((${day})::timestamp AT TIME ZONE 'Europe/Oslo')`;
const FIRST_MEETING = `(SELECT min(s.date) FROM group_session s WHERE s.assignment_id = a.id AND s.state = 'planned')`;
const NAMES = `(SELECT string_agg(p.name, ', ' ORDER BY x.accepted_at, p.id) FROM assignment_starter x JOIN person p ON p.id = x.person_id
  WHERE x.assignment_id = a.id AND x.ended_at IS NULL)`;
const GROUPS = `self_help_group g JOIN municipality m ON m.code = g.municipality_code`;
const LIVE_NEED = `JOIN assignment a ON a.group_id = g.id AND a.state NOT IN ('completed', 'withdrawn')`;

const WITHOUT_STARTER = `
  SELECT 'group-without-starter:' || a.id AS key, 'group-without-starter' AS kind, g.id AS subject_id, g.name AS subject, m.name AS place,
    a.state_changed_at AS since, ${FIRST_MEETING} AS due_on,
    jsonb_build_object('asked', (SELECT count(*) FROM assignment_request r WHERE r.assignment_id = a.id),
      'declined', (SELECT count(*) FROM assignment_request r WHERE r.assignment_id = a.id AND r.state = 'declined')) AS vals, g.office_id
  FROM ${GROUPS} ${LIVE_NEED}
  WHERE ${OURS} AND a.state = 'needed' AND g.paused_at IS NULL`;

/** Everybody who is with the group has said that they cannot come. */
const NOBODY_COMES = `
  SELECT 'meeting-without-starter:' || s.id, 'meeting-without-starter', g.id, g.name, m.name,
    (SELECT max(b.away_at) FROM session_starter b WHERE b.session_id = s.id), s.date,
    jsonb_build_object('number', s.number), g.office_id
  FROM ${GROUPS} ${LIVE_NEED} JOIN group_session s ON s.assignment_id = a.id AND s.state = 'planned'
  WHERE ${OURS} AND g.paused_at IS NULL AND s.date >= $3::date
    AND EXISTS (SELECT FROM session_starter b WHERE b.session_id = s.id AND b.away_at IS NOT NULL)
    AND NOT EXISTS (SELECT FROM session_starter b WHERE b.session_id = s.id AND b.released_at IS NULL)`;

/** One of two has withdrawn, and nobody has been asked in her place. */
const ONE_IS_GONE = `
  SELECT 'starter-missing:' || a.id, 'starter-missing', g.id, g.name, m.name, gone.at, ${FIRST_MEETING},
    jsonb_build_object('starter', ${NAMES}), g.office_id
  FROM ${GROUPS} ${LIVE_NEED}
  CROSS JOIN LATERAL (SELECT max(x.ended_at) FILTER (WHERE x.end_kind = 'withdrew') AS at, count(*) FILTER (WHERE x.ended_at IS NULL) AS starters
    FROM assignment_starter x WHERE x.assignment_id = a.id) gone
  WHERE ${OURS} AND g.paused_at IS NULL AND gone.at IS NOT NULL AND gone.starters BETWEEN 1 AND a.starters_wanted - 1
    AND NOT EXISTS (SELECT FROM assignment_request r WHERE r.assignment_id = a.id AND r.state = 'open')
    AND EXISTS (SELECT FROM group_session s WHERE s.assignment_id = a.id AND s.state = 'planned')`;

const UNANSWERED = `
  SELECT 'request-unanswered:' || r.id, 'request-unanswered', g.id, g.name, m.name, r.asked_at, (r.expires_at AT TIME ZONE 'Europe/Oslo')::date,
    jsonb_build_object('starter', p.name, 'days', floor(extract(epoch FROM $2::timestamptz - r.asked_at) / 86400)), g.office_id
  FROM ${GROUPS} ${LIVE_NEED} JOIN assignment_request r ON r.assignment_id = a.id AND r.state = 'open' JOIN person p ON p.id = r.person_id
  WHERE ${OURS} AND g.paused_at IS NULL AND r.asked_at <= $2::timestamptz - make_interval(days => ${setting('request-unanswered', 'g.office_id')})`;

const TO_CALL_IN = `
  SELECT 'group-ready-to-call-in:' || g.id, 'group-ready-to-call-in', g.id, g.name, m.name, a.state_changed_at, ${FIRST_MEETING},
    jsonb_build_object('starter', ${NAMES}), g.office_id
  FROM ${GROUPS} ${LIVE_NEED}
  WHERE ${OURS} AND g.state = 'forming' AND a.state = 'accepted' AND g.paused_at IS NULL`;

const TO_START = `
  SELECT 'group-ready-to-start:' || g.id, 'group-ready-to-start', g.id, g.name, m.name, greatest(g.state_changed_at, ${NIGHT('f.day')}), f.day,
    jsonb_build_object('starter', ${NAMES}), g.office_id
  FROM ${GROUPS} ${LIVE_NEED} CROSS JOIN LATERAL (SELECT ${FIRST_MEETING} AS day) f
  WHERE ${OURS} AND g.state = 'called-in' AND a.state = 'accepted' AND g.paused_at IS NULL AND f.day <= $3::date`;

const LOG_MISSING = `
  SELECT 'log-missing:' || s.id, 'log-missing', g.id, g.name, m.name, upper(s.period), s.date,
    jsonb_build_object('number', s.number, 'starter', coalesce(${NAMES}, ''), 'days', $3::date - s.date), g.office_id
  FROM ${GROUPS} ${LIVE_NEED} JOIN group_session s ON s.assignment_id = a.id AND s.state = 'planned'
  WHERE ${OURS} AND (g.state IN ('started', 'with-starter') OR a.state = 'active') AND s.date <= $3::date - ${setting('log-missing', 'g.office_id')}`;

const HANDOVER_DAYS = setting('handover-overdue', 'g.office_id');
const HANDOVER_OVERDUE = `
  SELECT 'handover-overdue:' || g.id, 'handover-overdue', g.id, g.name, m.name, t.ended, t.day + ${HANDOVER_DAYS},
    jsonb_build_object('held', t.held, 'days', $3::date - t.day), g.office_id
  FROM ${GROUPS} ${LIVE_NEED}
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE s.state = 'held') AS held, count(*) FILTER (WHERE s.state = 'planned') AS planned,
    max(s.date) FILTER (WHERE s.state = 'held') AS day, max(upper(s.period)) FILTER (WHERE s.state = 'held') AS ended
    FROM group_session s WHERE s.assignment_id = a.id) t
  WHERE ${OURS} AND a.state = 'active' AND g.paused_at IS NULL AND t.planned = 0 AND t.held > 0 AND t.day <= $3::date - ${HANDOVER_DAYS}`;

const FOLLOW_UP_DUE = `
  SELECT 'follow-up-due:' || f.id, 'follow-up-due', g.id, g.name, m.name, f.state_changed_at, f.due_on,
    jsonb_build_object('kind', f.kind, 'days', $3::date - f.due_on), g.office_id
  FROM ${GROUPS} JOIN follow_up f ON f.group_id = g.id
  WHERE ${OURS} AND f.state = 'call-task'`;

/** Until somebody is found to help (a support assignment), or the group says later that all is well. */
const HELP_WANTED = `
  SELECT 'help-wanted:' || f.id, 'help-wanted', g.id, g.name, m.name, f.answered_at, NULL::date,
    jsonb_build_object('kind', f.kind, 'days', floor(extract(epoch FROM $2::timestamptz - f.answered_at) / 86400)), g.office_id
  FROM ${GROUPS} JOIN follow_up f ON f.group_id = g.id
  WHERE ${OURS} AND g.state IN ('leaderless', 'followed-up') AND ${STILL_WANTS_HELP}`;

/** Somebody looks for a group and has not been answered in time. Only where from: who she is concerns those who help her. */
const NOBODY_ANSWERED = `
  SELECT 'enquiry-unanswered:' || e.id, 'enquiry-unanswered', e.id, m.name, m.name, e.received_at,
    (e.received_at AT TIME ZONE 'Europe/Oslo')::date + ${setting('enquiry-unanswered', 'e.office_id')},
    jsonb_build_object('days', $3::date - (e.received_at AT TIME ZONE 'Europe/Oslo')::date, 'point', coalesce(c.name, '')), e.office_id
  FROM enquiry e JOIN municipality m ON m.code = e.municipality_code LEFT JOIN contact_point c ON c.id = e.contact_point_id
  WHERE ($1::uuid[] IS NULL OR e.office_id = ANY ($1)) AND e.state = 'new'
    AND (e.received_at AT TIME ZONE 'Europe/Oslo')::date < $3::date - ${setting('enquiry-unanswered', 'e.office_id')}`;

/** A starter would like to talk with somebody. */
const SUPERVISION_WANTED = `
  SELECT 'supervision-wanted:' || q.person_id, 'supervision-wanted', q.person_id, p.name, coalesce(pc.place, ''), q.asked_at, NULL::date, '{}'::jsonb, q.office_id
  FROM supervision_request q JOIN person p ON p.id = q.person_id LEFT JOIN postal_code pc ON pc.code = p.postal_code
  WHERE ($1::uuid[] IS NULL OR q.office_id = ANY ($1))`;

export const STUCK_GROUPS = [
  WITHOUT_STARTER,
  NOBODY_COMES,
  ONE_IS_GONE,
  UNANSWERED,
  TO_CALL_IN,
  TO_START,
  LOG_MISSING,
  HANDOVER_OVERDUE,
  FOLLOW_UP_DUE,
  HELP_WANTED,
  NOBODY_ANSWERED,
  SUPERVISION_WANTED,
].join('\nUNION ALL\n');
