import { FORMING_GROUP, GROUP_OVER, NEED_OVER, ON_ITS_OWN, WITH_STARTER } from '@igang/domain';
import { setting } from '../../organisation/offices/index.ts';
import { sqlSet } from '../../platform/sql-set.ts';

/**
 * What is stuck, one row a thing, from the tables of every capability: $1 the offices (null for all), $2 now, $3 today.
 * Columns: key (kind and row), kind, subject_id (the group or course to open), subject, place, since, due_on, vals, office_id.
 */
const OURS = '($1::uuid[] IS NULL OR g.office_id = ANY ($1))';
const NIGHT = (day: string) => `((${day})::timestamp AT TIME ZONE 'Europe/Oslo')`;
const FIRST_MEETING = `(SELECT min(s.date) FROM group_session s WHERE s.assignment_id = n.id AND s.state = 'planned')`;
const NAMES = `(SELECT string_agg(p.name, ', ' ORDER BY x.accepted_at, p.id) FROM assignment_starter x JOIN person p ON p.id = x.person_id
  WHERE x.assignment_id = n.id AND x.ended_at IS NULL)`;

/** Read once for all that follows: the needs of the offices' groups, with what is told of the group. Stands before the statement. */
export const STUCK_GROUND = `live_need AS MATERIALIZED (
    SELECT a.id, a.state, a.state_changed_at AS since, a.starters_wanted, g.id AS group_id, g.name AS group_name, g.office_id,
      g.state AS group_state, g.paused_at, g.state_changed_at AS group_since, m.name AS place
    FROM self_help_group g JOIN assignment a ON a.group_id = g.id AND a.state NOT IN ${sqlSet(NEED_OVER)}
      JOIN municipality m ON m.code = g.municipality_code
    WHERE ${OURS} AND g.state NOT IN ${sqlSet(GROUP_OVER)})`;
const LIVE_NEED = 'live_need n';

const WITHOUT_STARTER = `
  SELECT 'group-without-starter:' || n.id AS key, 'group-without-starter' AS kind, n.group_id AS subject_id, n.group_name AS subject, n.place AS place,
    n.since AS since, ${FIRST_MEETING} AS due_on,
    jsonb_build_object('asked', (SELECT count(*) FROM assignment_request r WHERE r.assignment_id = n.id),
      'declined', (SELECT count(*) FROM assignment_request r WHERE r.assignment_id = n.id AND r.state = 'declined')) AS vals, n.office_id
  FROM ${LIVE_NEED}
  WHERE n.state = 'needed' AND n.paused_at IS NULL`;

/** Everybody who is with the group has said that they cannot come. */
const NOBODY_COMES = `
  SELECT 'meeting-without-starter:' || s.id, 'meeting-without-starter', n.group_id, n.group_name, n.place,
    (SELECT max(b.away_at) FROM session_starter b WHERE b.session_id = s.id), s.date,
    jsonb_build_object('number', s.number), n.office_id
  FROM ${LIVE_NEED} JOIN group_session s ON s.assignment_id = n.id AND s.state = 'planned'
  WHERE n.paused_at IS NULL AND s.date >= $3::date
    AND EXISTS (SELECT FROM session_starter b WHERE b.session_id = s.id AND b.away_at IS NOT NULL)
    AND NOT EXISTS (SELECT FROM session_starter b WHERE b.session_id = s.id AND b.released_at IS NULL)`;

/** One of two has withdrawn, and nobody has been asked in her place. */
const ONE_IS_GONE = `
  SELECT 'starter-missing:' || n.id, 'starter-missing', n.group_id, n.group_name, n.place, gone.at, ${FIRST_MEETING},
    jsonb_build_object('starter', ${NAMES}), n.office_id
  FROM ${LIVE_NEED}
  CROSS JOIN LATERAL (SELECT max(x.ended_at) FILTER (WHERE x.end_kind = 'withdrew') AS at, count(*) FILTER (WHERE x.ended_at IS NULL) AS starters
    FROM assignment_starter x WHERE x.assignment_id = n.id) gone
  WHERE n.paused_at IS NULL AND gone.at IS NOT NULL AND gone.starters BETWEEN 1 AND n.starters_wanted - 1
    AND NOT EXISTS (SELECT FROM assignment_request r WHERE r.assignment_id = n.id AND r.state = 'open')
    AND EXISTS (SELECT FROM group_session s WHERE s.assignment_id = n.id AND s.state = 'planned')`;

const UNANSWERED = `
  SELECT 'request-unanswered:' || r.id, 'request-unanswered', n.group_id, n.group_name, n.place, r.asked_at, (r.expires_at AT TIME ZONE 'Europe/Oslo')::date,
    jsonb_build_object('starter', p.name, 'days', floor(extract(epoch FROM $2::timestamptz - r.asked_at) / 86400)), n.office_id
  FROM ${LIVE_NEED} JOIN assignment_request r ON r.assignment_id = n.id AND r.state = 'open' JOIN person p ON p.id = r.person_id
  WHERE n.paused_at IS NULL AND r.asked_at <= $2::timestamptz - make_interval(days => ${setting('request-unanswered', 'n.office_id')})`;

/** Asked to come, or coming to a first meeting whose day is known, and without an address: nothing reaches them but a voice. */
const TO_RING = `
  SELECT 'people-to-ring:' || n.group_id, 'people-to-ring', n.group_id, n.group_name, n.place, min(coalesce(i.answered_at, i.asked_at)),
    min((i.expires_at AT TIME ZONE 'Europe/Oslo')::date) FILTER (WHERE i.state = 'open'), jsonb_build_object('number', count(*)), n.office_id
  FROM ${LIVE_NEED} JOIN group_invitation i ON i.group_id = n.group_id JOIN enquiry e ON e.id = i.enquiry_id AND e.email IS NULL
  WHERE n.group_state IN ${sqlSet(FORMING_GROUP)} AND n.paused_at IS NULL
    AND (i.state = 'open' OR (i.state = 'accepted' AND n.group_state = 'called-in' AND i.contacted_at IS NULL))
  GROUP BY n.group_id, n.group_name, n.place, n.office_id`;

const TO_CALL_IN = `
  SELECT 'group-ready-to-call-in:' || n.group_id, 'group-ready-to-call-in', n.group_id, n.group_name, n.place, n.since, ${FIRST_MEETING},
    jsonb_build_object('starter', ${NAMES}, 'coming', (SELECT count(*) FROM group_invitation i WHERE i.group_id = n.group_id AND i.state = 'accepted')),
    n.office_id
  FROM ${LIVE_NEED}
  WHERE n.group_state = 'forming' AND n.state = 'accepted' AND n.paused_at IS NULL`;

const TO_START = `
  SELECT 'group-ready-to-start:' || n.group_id, 'group-ready-to-start', n.group_id, n.group_name, n.place, greatest(n.group_since, ${NIGHT('f.day')}), f.day,
    jsonb_build_object('starter', ${NAMES}), n.office_id
  FROM ${LIVE_NEED} CROSS JOIN LATERAL (SELECT ${FIRST_MEETING} AS day) f
  WHERE n.group_state = 'called-in' AND n.state = 'accepted' AND n.paused_at IS NULL AND f.day <= $3::date`;

const LOG_MISSING = `
  SELECT 'log-missing:' || s.id, 'log-missing', n.group_id, n.group_name, n.place, upper(s.period), s.date,
    jsonb_build_object('number', s.number, 'starter', coalesce(${NAMES}, ''), 'days', $3::date - s.date), n.office_id
  FROM ${LIVE_NEED} JOIN group_session s ON s.assignment_id = n.id AND s.state = 'planned'
  WHERE (n.group_state IN ${sqlSet(WITH_STARTER)} OR n.state = 'active') AND s.date <= $3::date - ${setting('log-missing', 'n.office_id')}`;

const HANDOVER_DAYS = setting('handover-overdue', 'n.office_id');
const HANDOVER_OVERDUE = `
  SELECT 'handover-overdue:' || n.group_id, 'handover-overdue', n.group_id, n.group_name, n.place, t.ended, t.day + ${HANDOVER_DAYS},
    jsonb_build_object('held', t.held, 'days', $3::date - t.day), n.office_id
  FROM ${LIVE_NEED}
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE s.state = 'held') AS held, count(*) FILTER (WHERE s.state = 'planned') AS planned,
    max(s.date) FILTER (WHERE s.state = 'held') AS day, max(upper(s.period)) FILTER (WHERE s.state = 'held') AS ended
    FROM group_session s WHERE s.assignment_id = n.id) t
  WHERE n.state = 'active' AND n.paused_at IS NULL AND t.planned = 0 AND t.held > 0 AND t.day <= $3::date - ${HANDOVER_DAYS}`;

const FOLLOW_UP_DUE = `
  SELECT 'follow-up-due:' || f.id, 'follow-up-due', g.id, g.name, m.name, f.state_changed_at, f.due_on,
    jsonb_build_object('kind', f.kind, 'days', $3::date - f.due_on), g.office_id
  FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code JOIN follow_up f ON f.group_id = g.id
  WHERE ${OURS} AND f.state = 'call-task'`;

/** Until somebody is found to help (a support assignment), or the group says later that all is well. */
const HELP_WANTED = `
  SELECT 'help-wanted:' || f.id, 'help-wanted', g.id, g.name, m.name, f.answered_at, NULL::date,
    jsonb_build_object('kind', f.kind, 'days', floor(extract(epoch FROM $2::timestamptz - f.answered_at) / 86400)), g.office_id
  FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code JOIN wanted_help f ON f.group_id = g.id
  WHERE ${OURS} AND g.state IN ${sqlSet(ON_ITS_OWN)}`;

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
  TO_RING,
  TO_CALL_IN,
  TO_START,
  LOG_MISSING,
  HANDOVER_OVERDUE,
  FOLLOW_UP_DUE,
  HELP_WANTED,
  NOBODY_ANSWERED,
  SUPERVISION_WANTED,
];
