import {
  COMES_TOGETHER,
  FOLLOW_UP_OVER,
  FORMING_GROUP,
  GO_DAYS_BEFORE,
  INVITATION_STANDS,
  LIVE_STARTER_STATES,
  LOOKING,
  PROMISED,
  WITHOUT_STARTER,
} from '@igang/domain';
import { type Invariant, waiting } from './invariant.ts';
import { sqlSet } from '../../platform/sql-set.ts';

/** Work that must still happen, and the trail of what did (product.md section 3 and section 4, rules 4, 10 and 11). */
export const PROMISES: readonly Invariant[] = [
  {
    name: 'calendar-link.without-trail',
    rule: 'nobody has a secret calendar address that the trail does not know of',
    sql: `SELECT l.id FROM calendar_link l WHERE l.created_at > $1::timestamptz - interval '4 years 11 months' AND NOT EXISTS (
            SELECT FROM audit_event a WHERE a.subject_type = 'calendar-link' AND a.subject_id = l.id AND a.action = 'calendar-link.create'
              AND a.actor_person_id = l.person_id)`,
  },
  {
    name: 'offer.never-expires',
    rule: 'an open offer has its expiry waiting',
    sql: `SELECT p.id FROM place_offer p WHERE p.outcome IS NULL AND NOT ${waiting('place-offer.expire', 'offerId', 'p.id')}`,
  },
  {
    name: 'enquiry.never-expires',
    rule: 'whoever looks for a group is asked whether she still does, or forgotten (product.md section 6)',
    sql: `SELECT e.id FROM enquiry e WHERE e.state IN ${sqlSet(LOOKING)} AND NOT ${waiting('enquiry.expire', 'enquiryId', 'e.id')}`,
  },
  {
    name: 'invitation.never-expires',
    rule: 'an open invitation to a group has its expiry waiting',
    sql: `SELECT i.id FROM group_invitation i WHERE i.state = 'open' AND NOT ${waiting('invitation.expire', 'invitationId', 'i.id')}`,
  },
  {
    name: 'enquiry.outlives-its-group',
    rule: 'nobody is known to be in a group that runs on its own or is no more (rule 12)',
    sql: `SELECT e.id FROM enquiry e JOIN group_invitation i ON i.enquiry_id = e.id AND i.state IN ${sqlSet(INVITATION_STANDS)}
            JOIN self_help_group g ON g.id = i.group_id
          WHERE g.state IN ${sqlSet(WITHOUT_STARTER)} OR (e.state IN ${sqlSet(PROMISED)} AND g.state NOT IN ${sqlSet(FORMING_GROUP)} AND g.start_settles_at IS NULL)`,
  },
  {
    name: 'start.never-settles',
    rule: 'a start that can be taken back has its settling waiting',
    sql: `SELECT g.id FROM self_help_group g WHERE g.start_settles_at IS NOT NULL AND NOT ${waiting('group.settle-start', 'groupId', 'g.id')}`,
  },
  {
    name: 'request.never-expires',
    rule: 'an open question to a starter has its expiry waiting',
    sql: `SELECT r.id FROM assignment_request r WHERE r.state = 'open' AND NOT ${waiting('request.expire', 'requestId', 'r.id')}`,
  },
  {
    name: 'course.never-closes',
    rule: 'an open course has its closing waiting',
    sql: `SELECT c.id FROM course c WHERE c.state = 'open' AND NOT ${waiting('course.close', 'courseId', 'c.id')}`,
  },
  {
    name: 'course.never-decided',
    rule: 'before the day of go or no-go, an open course that is not confirmed has the look at its numbers waiting',
    sql: `SELECT c.id FROM course c WHERE c.state = 'open' AND c.confirmed_at IS NULL
            AND coalesce(c.confirm_by, least(c.enrolment_deadline + 1, c.first_day - ${GO_DAYS_BEFORE})) > ($1::timestamptz AT TIME ZONE 'Europe/Oslo')::date
            AND NOT ${waiting('course.check-minimum', 'courseId', 'c.id')}`,
  },
  {
    name: 'qualification.never-ends',
    rule: 'a qualified starter is so no longer than her qualification, and its end waits',
    sql: `SELECT s.person_id AS id FROM starter s WHERE s.state IN ${sqlSet(LIVE_STARTER_STATES)}
            AND (s.qualified_until < $1::timestamptz - interval '1 day' OR NOT ${waiting('qualification.lapse', 'personId', 's.person_id')})`,
  },
  {
    name: 'pause.never-ends',
    rule: 'a pause with a day ends on it',
    sql: `SELECT s.person_id AS id FROM starter s WHERE s.paused_until IS NOT NULL AND NOT ${waiting('starter.resume', 'personId', 's.person_id')}
          UNION ALL SELECT g.id FROM self_help_group g WHERE g.paused_until IS NOT NULL AND NOT ${waiting('group.resume', 'groupId', 'g.id')}`,
  },
  {
    name: 'follow-up.never-comes',
    rule: 'a follow-up that is not settled has its next step waiting',
    sql: `SELECT f.id FROM follow_up f WHERE f.state NOT IN ${sqlSet(FOLLOW_UP_OVER)} AND NOT ${waiting('follow-up.advance', 'followUpId', 'f.id')}`,
  },
  {
    name: 'group.never-closes',
    rule: 'a group that has said it is no more has its end waiting',
    sql: `SELECT g.id FROM self_help_group g WHERE g.closing_at IS NOT NULL AND NOT ${waiting('group.close', 'groupId', 'g.id')}`,
  },
  {
    name: 'session.log-never-missed',
    rule: 'a meeting to come has the question for its log waiting',
    sql: `SELECT s.id FROM group_session s JOIN self_help_group g ON g.id = s.group_id
          WHERE s.state = 'planned' AND g.state IN ${sqlSet(COMES_TOGETHER)} AND upper(s.period) > $1
            AND NOT ${waiting('session.check-log', 'sessionId', 's.id')}`,
  },
  {
    name: 'outbox.failed',
    rule: 'no job has been given up more than an hour ago',
    sql: `SELECT id FROM outbox WHERE failed_at < $1::timestamptz - interval '1 hour'`,
  },
  {
    name: 'outbox.late',
    rule: 'no job waits more than a day beyond its time',
    sql: `SELECT id FROM outbox WHERE done_at IS NULL AND failed_at IS NULL AND run_at < $1::timestamptz - interval '1 day'`,
  },
  {
    name: 'trail.missing',
    rule: 'every transition is in the audit trail, for as long as the trail is kept',
    sql: `SELECT x.id FROM (
            SELECT 'course' AS type, id, state::text, coalesce(ends_at, $1::timestamptz) AS at FROM course
            UNION ALL SELECT 'enrolment', id, state, state_changed_at FROM enrolment
            UNION ALL SELECT 'group', id, state, state_changed_at FROM self_help_group
            UNION ALL SELECT 'assignment', id, state, state_changed_at FROM assignment
            UNION ALL SELECT 'request', id, state, coalesce(answered_at, asked_at) FROM assignment_request
            UNION ALL SELECT 'session', id, state, state_changed_at FROM group_session WHERE state <> 'planned'
            UNION ALL SELECT 'follow-up', id, state, state_changed_at FROM follow_up
            UNION ALL SELECT 'starter', person_id, state, state_changed_at FROM starter s WHERE EXISTS (SELECT FROM enrolment e WHERE e.person_id = s.person_id)) x
          WHERE x.at > $1::timestamptz - interval '4 years 11 months' AND NOT EXISTS (SELECT FROM audit_event e WHERE e.subject_type = x.type AND e.subject_id = x.id AND e.to_state = x.state)`,
  },
  {
    name: 'trail.before-its-time',
    rule: 'nothing is recorded before it has happened',
    sql: `SELECT id FROM audit_event WHERE at > $1 UNION ALL SELECT id FROM session_log WHERE written_at > $1`,
  },
  {
    name: 'trail.without-person',
    rule: 'what a person did names her by an id that is known',
    sql: `SELECT e.id FROM audit_event e WHERE e.actor_kind = 'person' AND NOT EXISTS (SELECT FROM person p WHERE p.id = e.actor_person_id)`,
  },
];
