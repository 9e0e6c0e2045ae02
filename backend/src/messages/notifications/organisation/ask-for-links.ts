import { ON_ITS_OWN } from '@igang/domain';
import type { Done, MailKind } from '@igang/contracts';
import { HAS_A_PAGE } from '../../../training/enrolments/has-a-page.ts';
import { mayHaveMailed } from '../../../organisation/identity/index.ts';
import { announce } from '../../../platform/outbox.ts';
import { sqlSet } from '../../../platform/sql-set.ts';
import { demandAccess } from '../../../platform/refusal.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** Of each kind so many at most: an address may be shared. */
const MOST_OF_A_KIND = 5;

/**
 * What an address ($1) has a link to now ($2), and the mail that carries it. A mail that is about something else as well, such as an
 * invitation, is not sent anew: her own page leads on to it.
 */
const LINKS: readonly (readonly [MailKind, string])[] = [
  // One mail has all of hers, so the newest is enough.
  [
    'links.mine',
    `SELECT e.id FROM enrolment e JOIN course c ON c.id = e.course_id WHERE e.email = $1 AND ${HAS_A_PAGE('$2')}
     ORDER BY e.applied_at DESC, e.id DESC LIMIT 1`,
  ],
  ['enquiry.received', `SELECT id FROM enquiry WHERE email = $1 AND state <> 'ended' AND expires_at > $2 ORDER BY received_at DESC, id`],
  [
    'enquiry.confirm-address',
    'SELECT id FROM unproved_enquiry WHERE email = $1 AND expires_at > $2 AND proved_at IS NULL ORDER BY asked_at DESC, id',
  ],
  ['interest.confirm', 'SELECT id FROM interest WHERE email = $1 AND expires_at > $2 ORDER BY expires_at DESC, id'],
  ['group.confirm-address', 'SELECT id FROM group_registration WHERE email = $1 AND expires_at > $2 ORDER BY asked_at DESC, id'],
  [
    'handover.pack',
    `SELECT id FROM self_help_group WHERE contact_email = $1 AND state IN ${sqlSet(ON_ITS_OWN)} AND leaderless_on <= $2::timestamptz::date
     ORDER BY leaderless_on DESC, id`,
  ],
  [
    'request.asked',
    `SELECT r.id FROM assignment_request r JOIN person p ON p.id = r.person_id
     WHERE p.email = $1 AND r.state = 'open' AND r.expires_at > $2 ORDER BY r.expires_at, r.id`,
  ],
  // Where somebody works there it went to her, and she signs in.
  [
    'contact-point.confirm',
    `SELECT cp.id FROM contact_point cp WHERE cp.email = $1 AND cp.asked_on > cp.confirmed_on
       AND (cp.closed_on IS NULL OR cp.closed_on > ($2::timestamptz AT TIME ZONE 'Europe/Oslo')::date)
       AND NOT EXISTS (SELECT FROM role_grant r WHERE r.contact_point_id = cp.id AND r.ended_at IS NULL) ORDER BY cp.id`,
  ],
  // The mail about a log goes to all who were at the meeting, so she who has one to write gets in to it instead.
  [
    'sign-in.link',
    `SELECT p.id FROM person p WHERE p.email = $1 AND EXISTS (
       SELECT FROM assignment_starter h JOIN group_session s ON s.assignment_id = h.assignment_id
       WHERE h.person_id = p.id AND h.ended_at IS NULL AND s.state = 'planned' AND s.date <= ($2::timestamptz AT TIME ZONE 'Europe/Oslo')::date)`,
  ],
];

/**
 * Mails somebody the links to her own pages: sign-ups (also when sign-up is closed), what she has asked about, her group's booklet, and to a
 * starter what waits for her answer.
 * The answer is the same when there are none, and when she asked too often: nobody learns who is known, and a link goes only to the
 * address it belongs to.
 */
export async function askForLinks(tx: Tx, email: string, secret: string): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.apply', {});
  const mayAsk = await mayHaveMailed(tx, 'links', { email, secret });
  for (const [kind, sql] of LINKS) {
    const found = await tx.query<{ id: string }>(`SELECT id FROM (${sql}) AS hers LIMIT ${MOST_OF_A_KIND}`, [email, tx.now]);
    if (!mayAsk) continue;
    for (const { id } of found) await announce(tx, { job: 'mail.send', payload: { kind, subjectId: id, isAsked: true } });
  }
  return { done: true };
}
