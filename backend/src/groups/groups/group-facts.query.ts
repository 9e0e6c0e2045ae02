import type { FollowUpView, RequestView, SessionView, StaffGroup } from '@igang/contracts';
import { type AssignmentState, COUNTED, type GroupState, NEED_OVER, ON_ITS_OWN } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { sqlSet } from '../../platform/sql-set.ts';

type Facts = Omit<StaffGroup, 'can' | 'sessions' | 'assignment' | 'followUps' | 'state' | 'closingAt' | 'startSettlesAt'>;
type Log = NonNullable<SessionView['log']>;
export interface LoadedSession extends Omit<SessionView, 'can' | 'away' | 'log'> {
  /** With the ids of her who wrote it, and of her who told it. */
  readonly log: (Log & { readonly writtenById: string; readonly onBehalfOfId: string | null }) | null;
  readonly away: readonly { id: string; name: string }[];
  /** The instant it begins, as PostgreSQL writes it in JSON. */
  readonly begins: string;
}
export interface LoadedAssignment {
  readonly id: string;
  readonly state: AssignmentState;
  readonly startersWanted: number;
  readonly askNext: boolean;
  readonly starters: readonly { id: string; name: string; phone: string | null; email: string; ended: boolean }[];
  readonly requests: readonly RequestView[];
}
/** A group with all that happened to it, before anybody's rights are looked at. */
export interface LoadedGroup extends Facts {
  readonly state: GroupState;
  readonly closingAt: Date | null;
  readonly startSettlesAt: Date | null;
  readonly officeEmail: string;
  readonly officePhone: string | null;
  readonly sessions: readonly LoadedSession[];
  readonly assignment: LoadedAssignment | null;
  readonly followUps: readonly FollowUpView[];
}

/** Groups with need, requests, meetings, logs and follow-ups in one statement; the order is by the next meeting. */
export function groupFacts(tx: Tx, ids: readonly string[]): Promise<LoadedGroup[]> {
  return tx.query<LoadedGroup>(FACTS, [ids]);
}

/** Which of the meetings that are or will be held; one that was called off has the number that went to the next. */
const NUMBER = `least(1 + (SELECT count(*) FROM group_session n WHERE n.assignment_id = s.assignment_id AND n.state IN ${sqlSet(COUNTED)}
    AND n.id <> s.id AND (n.date, n.starts_at) < (s.date, s.starts_at)), greatest(a.budget, 1))`;
const SESSIONS = `
  SELECT jsonb_agg(jsonb_build_object(
      'id', s.id, 'number', ${NUMBER}, 'date', s.date, 'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'),
      'state', s.state, 'begins', lower(s.period),
      'away', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.id), '[]') FROM session_starter x
               JOIN person p ON p.id = x.person_id WHERE x.session_id = s.id AND x.away_at IS NOT NULL AND s.state = 'planned'),
      'log', CASE WHEN l.id IS NULL THEN NULL ELSE jsonb_build_object(
        'present', l.present, 'absentWithNotice', l.absent_with_notice, 'absentWithoutNotice', l.absent_without_notice, 'newcomers', l.newcomers, 'frames', l.frames, 'readiness', l.readiness, 'steppingIn', l.stepping_in, 'nextAgreed', l.next_agreed,
        'note', l.note, 'writtenAt', l.written_at, 'correctedAt', l.corrected_at, 'writtenBy', w.name, 'onBehalfOf', told.name, 'writtenById', l.written_by_id, 'onBehalfOfId', l.on_behalf_of_id) END,
      'moved', CASE WHEN s.moved_at IS NULL THEN NULL ELSE jsonb_build_object('by', mover.name, 'at', s.moved_at, 'date', s.moved_from_date,
        'startsAt', to_char(s.moved_from_starts_at, 'HH24:MI'), 'endsAt', to_char(s.moved_from_ends_at, 'HH24:MI')) END) ORDER BY s.date, s.starts_at, s.number) AS list,
    count(*) FILTER (WHERE s.state = 'held')::int AS held, min(s.date) FILTER (WHERE s.state = 'planned') AS next_on
  FROM group_session s LEFT JOIN session_log l ON l.session_id = s.id LEFT JOIN person w ON w.id = l.written_by_id LEFT JOIN person told ON told.id = l.on_behalf_of_id LEFT JOIN person mover ON mover.id = s.moved_by_id
  WHERE s.assignment_id = a.id`;

const NEED = `
  SELECT jsonb_build_object('id', a.id, 'state', a.state, 'startersWanted', a.starters_wanted, 'askNext', a.ask_next,
    'starters', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'phone', p.phone, 'email', p.email, 'ended', x.ended_at IS NOT NULL)
                   ORDER BY x.accepted_at, p.id), '[]')
                 FROM assignment_starter x JOIN person p ON p.id = x.person_id WHERE x.assignment_id = a.id AND x.end_kind IS DISTINCT FROM 'withdrew'),
    'requests', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'personId', r.person_id, 'name', p.name, 'state', r.state,
                   'askedAt', r.asked_at, 'expiresAt', r.expires_at, 'answeredAt', r.answered_at, 'answeredBy', by.name) ORDER BY r.asked_at DESC, r.id), '[]')
                 FROM assignment_request r JOIN person p ON p.id = r.person_id LEFT JOIN person by ON by.id = r.answered_by_id WHERE r.assignment_id = a.id)) AS facts
  WHERE a.id IS NOT NULL`;

const FOLLOW_UPS = `
  SELECT jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'dueOn', f.due_on, 'state', f.state, 'outcome', f.outcome,
    'answeredAt', f.answered_at, 'answeredBy', f.answered_by) ORDER BY f.due_on) AS list,
    EXISTS (SELECT FROM wanted_help h WHERE h.group_id = g.id) AS help_wanted
  FROM follow_up f WHERE f.group_id = g.id`;

const FACTS = `
  SELECT g.id, g.name, g.office_id AS "officeId", o.name AS "officeName", o.email::text AS "officeEmail", o.phone AS "officePhone",
    g.municipality_code AS "municipalityCode", m.name AS place, g.theme_code AS "themeCode", t.names AS theme, g.form, g.venue, g.room_and_key AS "roomAndKey",
    g.expected_size AS "expectedSize", g.contact_name AS "contactName", g.contact_email::text AS "contactEmail", g.contact_phone AS "contactPhone", g.contact_language AS "contactLanguage",
    g.state, g.paused_at IS NOT NULL AS paused, g.paused_until AS "pausedUntil", to_char(g.starts_time, 'HH24:MI') AS "startsAt", to_char(g.ends_time, 'HH24:MI') AS "endsAt",
    coalesce(a.kind = 'support', false) AS support, coalesce(meetings.held, 0) AS held, coalesce(a.budget, g.session_budget)::int AS budget, g.participants_at_start AS "participantsAtStart",
    g.started_on AS "startedOn", g.leaderless_on AS "leaderlessOn", g.fresh_until AS "freshUntil", g.version,
    g.end_reason AS "endReason", g.budget_reason AS "budgetReason",
    jsonb_build_object('agreed', coalesce(p.agreed, '{}'), 'meetsFrom', p.meets_from, 'everyWeeks', coalesce(p.every_weeks, 1)) AS preparation,
    coalesce(meetings.list, '[]') AS sessions, need.facts AS assignment, coalesce(follow.list, '[]') AS "followUps",
    g.state IN ${sqlSet(ON_ITS_OWN)} AND follow.help_wanted AS "helpWanted",
    g.self_started AS "selfStarted", g.no_questions_since IS NOT NULL AS "noQuestions", g.closing_at AS "closingAt",
    g.start_settles_at AS "startSettlesAt",
    (SELECT count(*)::int FROM group_invitation i WHERE i.group_id = g.id AND i.state = 'accepted') AS coming,
    (SELECT jsonb_build_object('id', b.id, 'name', b.name) FROM self_help_group b WHERE b.id = g.predecessor_id) AS predecessor,
    (SELECT jsonb_build_object('id', b.id, 'name', b.name) FROM self_help_group b WHERE b.predecessor_id = g.id) AS successor
  FROM self_help_group g
  JOIN office o ON o.id = g.office_id JOIN municipality m ON m.code = g.municipality_code LEFT JOIN theme t ON t.code = g.theme_code
  LEFT JOIN LATERAL (SELECT * FROM assignment a WHERE a.group_id = g.id
    ORDER BY a.state NOT IN ${sqlSet(NEED_OVER)} DESC, a.kind, a.created_at DESC, a.id DESC LIMIT 1) a ON true
  LEFT JOIN LATERAL (SELECT * FROM handover_preparation p WHERE p.group_id = g.id ORDER BY p.changed_at DESC LIMIT 1) p ON true
  LEFT JOIN LATERAL (${SESSIONS}) meetings ON true
  LEFT JOIN LATERAL (${NEED}) need ON true
  LEFT JOIN LATERAL (${FOLLOW_UPS}) follow ON true
  WHERE g.id = ANY ($1) ORDER BY meetings.next_on NULLS LAST, g.id`;
