import { FOLLOW_UP_OVER, GROUP_OVER, UNPROVED } from '@igang/domain';
import { sqlSet } from '../../platform/sql-set.ts';
/** What is kept, for how long, and the statement that forgets it: `$1` is now, `$2` how many at a time; it answers a row for each. */
export interface Retention {
  readonly class: string;
  /** An interval of PostgreSQL from when the row says; with `ends`, from when it has ended by itself. */
  readonly kept: string;
  readonly statement: string;
}

const before = (kept: string): string => `($1::timestamptz - interval '${kept}')`;

/** Rows of a table that go as a whole. */
function rows(name: string, kept: string, { table, when, and = 'true' }: { table: string; when: string; and?: string }): Retention {
  return {
    class: name,
    kept,
    statement: `WITH old AS (SELECT t.ctid FROM ${table} t WHERE t.${when} <= ${before(kept)} AND ${and} LIMIT $2),
      gone AS (DELETE FROM ${table} g USING old WHERE g.ctid = old.ctid RETURNING 1) SELECT 1 FROM gone`,
  };
}

/** Columns that are emptied in rows that stay. */
function columns(name: string, kept: string, { table, set, where }: { table: string; set: string; where: string }): Retention {
  return {
    class: name,
    kept,
    statement: `WITH old AS (SELECT t.id FROM ${table} t WHERE ${where.replaceAll('BEFORE', before(kept))} ORDER BY t.id LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED),
      emptied AS (UPDATE ${table} e SET ${set} FROM old WHERE e.id = old.id RETURNING 1) SELECT 1 FROM emptied`,
  };
}

const NEVER_CONFIRMED = `t.email_confirmed_at IS NULL AND t.arrival IS NULL AND t.source = 'public' AND t.state IN ${sqlSet(UNPROVED)}
  AND NOT EXISTS (SELECT FROM enrolment o WHERE t.id IN (o.moved_to_id, o.chain_id) AND o.id <> t.id)
  AND NOT EXISTS (SELECT FROM place_offer p WHERE p.enrolment_id = t.id)`;

/** Mails to people who seek are tied to what they asked for; whatever path it ended by, nobody is named by them afterwards. */
const ABOUT_NOBODY = `t.recipient IS NOT NULL AND t.created_at <= BEFORE
  AND (t.kind LIKE 'enquiry.%' AND t.kind NOT IN ('enquiry.new', 'enquiry.unanswered') OR t.kind LIKE 'invitation.%' OR t.kind LIKE 'interest.%' OR t.kind LIKE 'address.%'
    OR t.kind = 'role.invited'
    OR t.kind IN ('group.confirm-address', 'party.confirm-address', 'party.outcome', 'enrolment.confirm-address'))
  AND NOT EXISTS (SELECT FROM enquiry x WHERE x.id = t.subject_id AND x.state <> 'ended')
  AND NOT EXISTS (SELECT FROM unproved_enquiry x WHERE x.id = t.subject_id) AND NOT EXISTS (SELECT FROM group_invitation x WHERE x.id = t.subject_id)
  AND NOT EXISTS (SELECT FROM address_change x WHERE x.id = t.subject_id) AND NOT EXISTS (SELECT FROM role_invitation x WHERE x.id = t.subject_id)
  AND NOT EXISTS (SELECT FROM interest x WHERE x.id = t.subject_id) AND NOT EXISTS (SELECT FROM interest_notice x WHERE x.id = t.subject_id)
  AND NOT EXISTS (SELECT FROM group_registration x WHERE x.id = t.subject_id) AND NOT EXISTS (SELECT FROM party x WHERE x.id = t.subject_id)
  AND NOT EXISTS (SELECT FROM enrolment x WHERE x.id = t.subject_id)`;

/** product.md section 6 and ADR 15, in the order in which they run: what others refer to goes last. */
export const RETENTION: readonly Retention[] = [
  rows('answers to repeated requests', '2 days', { table: 'idempotency_key', when: 'created_at' }),
  rows('jobs that are done', '30 days', { table: 'outbox', when: 'done_at' }),
  rows('jobs that were given up', '12 months', { table: 'outbox', when: 'failed_at' }),
  rows('sessions that have ended', '0 days', { table: 'auth_session', when: 'expires_at' }),
  rows('links to sign in with', '1 day', { table: 'auth_verification', when: 'created_at' }),
  rows('who asked to sign in', '10 minutes', { table: 'sign_in_ask', when: 'asked_at' }),
  rows('proofs of work that are used', '0 days', { table: 'spent_proof', when: 'expires_at' }),
  rows('enquiries nobody proved', '0 days', { table: 'unproved_enquiry', when: 'expires_at' }),
  rows('own groups nobody confirmed', '0 days', { table: 'group_registration', when: 'expires_at' }),
  rows('wishes to be told', '0 days', { table: 'interest', when: 'expires_at' }),
  rows('invitations to work here that were not answered', '14 days', { table: 'role_invitation', when: 'expires_at' }),
  rows('addresses somebody wanted', '30 days', { table: 'address_change', when: 'asked_at' }),
  rows('sign-ups nobody confirmed', '30 days', { table: 'enrolment', when: 'applied_at', and: NEVER_CONFIRMED }),
  columns('notes to the office', '12 months', {
    table: 'session_log',
    set: 'note = NULL',
    where: 't.note IS NOT NULL AND t.written_at <= BEFORE',
  }),
  columns('why a meeting was moved', '12 months', {
    table: 'meeting_change',
    set: 'reason = NULL',
    where: 't.reason IS NOT NULL AND t.changed_at <= BEFORE',
  }),
  columns('contact people of groups that are no more', '30 days', {
    table: 'self_help_group',
    set: 'contact_name = NULL, contact_email = NULL, contact_phone = NULL, room_and_key = NULL',
    where: `t.contact_email IS NOT NULL AND t.state IN ${sqlSet(GROUP_OVER)} AND t.state_changed_at <= BEFORE
      AND NOT EXISTS (SELECT FROM follow_up f WHERE f.group_id = t.id AND f.state NOT IN ${sqlSet(FOLLOW_UP_OVER)})`,
  }),
  columns('to whom a mail about something ended went', '1 hour', { table: 'mail_delivery', set: 'recipient = NULL', where: ABOUT_NOBODY }),
  rows('that a mail was sent', '12 months', { table: 'mail_delivery', when: 'created_at' }),
  rows('the trail of who did what', '5 years', { table: 'audit_event', when: 'at' }),
];
