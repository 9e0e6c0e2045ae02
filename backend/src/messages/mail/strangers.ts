import type { MailKind } from '@igang/contracts';
import { DAY_MS, instantBefore, MINUTE_MS, MAIL_LEFT } from '@igang/domain';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import type { MailJob } from './claim-mails.ts';
import type { Addressed } from '../notifications/mail.ts';

/**
 * Mails that anybody can set off to any address. Signing in has a limit of its own, and everything else is sent because of what
 * somebody did whose address is proved.
 */
const STRANGERS: ReadonlySet<MailKind> = new Set<MailKind>([
  'address.prove',
  'enrolment.confirm-address',
  'party.confirm-address',
  'enrolment.invited',
  'interest.confirm',
  'group.confirm-address',
  'enquiry.confirm-address',
  'enquiry.received',
]);
/**
 * Mails in which nobody has proved that the address is hers, or that whoever knows an address can set off: the name beside it is a
 * stranger's words, or tells a stranger's mailbox whose it was taken for. Neither envelope nor text names her.
 */
const NAMELESS: ReadonlySet<MailKind> = new Set<MailKind>([
  ...[...STRANGERS].filter((kind) => kind !== 'enquiry.received'),
  'sign-in.link',
  'address.moved',
  'enrolment.same-address',
  'links.mine',
  'party.outcome',
  'interest.course',
  'contact-point.confirm',
  'office.taken-over',
  'handover.pack',
  'follow-up.ask',
  'follow-up.reminder',
]);

const APART_MS = MINUTE_MS;
export const MOST_A_DAY = 6;

/** A bare address before it is proved: no name that a stranger chose stands in our envelope. */
export function addressed(kind: MailKind, letter: Addressed): Addressed {
  return NAMELESS.has(kind) ? { ...letter, to: { address: letter.to.address } } : letter;
}

/**
 * When a mail that a stranger can set off may leave: one a minute and a few a day to one address, over all such kinds together.
 * Whoever waited meanwhile while the same was told again has nothing left to tell.
 */
export async function turnOf(tx: Tx, job: MailJob, jobId: string, letters: readonly Addressed[]): Promise<Date | 'now' | 'told-already'> {
  const [letter] = letters.filter(({ isTrue }) => isTrue);
  if (letter === undefined || !STRANGERS.has(job.kind)) return 'now';
  const { address } = letter.to;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`mails to ${address.toLowerCase()}`]);
  const own = job.deliveryId ?? jobId;
  const lately = await one<Lately>(tx, LATELY, [
    address,
    [...STRANGERS],
    instantBefore(tx.now, { hours: 24 }),
    own,
    job.subjectId,
    job.kind,
  ]);
  if (lately === undefined) return 'now';
  if (job.kind === 'enquiry.received' && lately.isFirst) return 'now';
  return lately.toldAgain ? 'told-already' : turnAfter(lately, tx.now);
}

interface Lately {
  readonly count: number;
  readonly latest: Date | null;
  /** When the earliest of the last few left. */
  readonly earliest: Date | null;
  readonly toldAgain: boolean;
  /** Nobody has been told this before: it answers what she has just proved. Her link once more is what anybody can ask for. */
  readonly isFirst: boolean;
}

function turnAfter({ count, latest, earliest }: Lately, now: Date): Date | 'now' {
  const afterLatest = (latest?.getTime() ?? 0) + APART_MS;
  const afterDay = count >= MOST_A_DAY ? (earliest?.getTime() ?? 0) + DAY_MS : 0;
  const turn = Math.max(afterLatest, afterDay);
  return turn > now.getTime() ? new Date(turn) : 'now';
}

const LATELY = `
  WITH sent AS (
    SELECT m.claimed_at FROM mail_delivery m
    WHERE m.recipient = $1::citext AND m.kind = ANY ($2) AND m.claimed_at > $3 AND m.id <> $4 AND m.state IN ${sqlSet(MAIL_LEFT)})
  SELECT (SELECT count(*)::int FROM sent) AS count, (SELECT max(claimed_at) FROM sent) AS latest,
    (SELECT min(claimed_at) FROM (SELECT claimed_at FROM sent ORDER BY claimed_at DESC LIMIT ${MOST_A_DAY}) AS few) AS earliest,
    EXISTS (SELECT FROM mail_delivery m JOIN outbox o ON o.id = $4 WHERE m.subject_id = $5 AND m.kind = $6 AND m.id <> $4
      AND m.recipient = $1::citext AND m.state IN ${sqlSet(MAIL_LEFT)} AND m.claimed_at > o.created_at) AS "toldAgain",
    NOT EXISTS (SELECT FROM mail_delivery m WHERE m.subject_id = $5 AND m.kind = $6 AND m.id <> $4) AS "isFirst"`;
