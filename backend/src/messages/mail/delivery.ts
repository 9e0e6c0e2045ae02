import { createHash } from 'node:crypto';
import type { MailKind } from '@igang/contracts';
import { MAIL_LEFT } from '@igang/domain';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import type { Addressed } from '../notifications/mail.ts';

/** A worker that claimed a mail and has not said for so long that it still has it is taken to be gone. */
export const CLAIM_SECONDS = 30;

const DIGEST_CHARS = 43;

export interface NewDelivery {
  readonly id: string;
  readonly kind: MailKind;
  readonly subjectId: string;
  /** Fixed, so that a mail sent twice after all is one mail to the reader's program. */
  readonly messageId: string;
  readonly letter: Addressed;
}

/** One delivery a job and recipient: the job's own id when there can be only one. */
export function deliveryIdOf(jobId: string, personId: string | undefined): string {
  if (personId === undefined) return jobId;
  const hex = createHash('sha256').update(`${jobId} ${personId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const INSERT = `INSERT INTO mail_delivery (id, kind, subject_id, recipient, language, message_id, created_at, state, attempts, claimed_at, said)`;

/** Takes the mail for this worker and tells the attempt's number; undefined when another has it or it is done with. */
export async function claim(tx: Tx, { id, kind, subjectId, messageId, letter }: NewDelivery): Promise<number | undefined> {
  const row = await one<{ attempts: number }>(
    tx,
    `${INSERT} VALUES ($1, $2, $3, $4, $5, $6, $7, 'sending', 1, $7, $8)
     ON CONFLICT (id) DO UPDATE SET state = 'sending', attempts = mail_delivery.attempts + 1, claimed_at = excluded.claimed_at,
       recipient = excluded.recipient, language = excluded.language, said = excluded.said
     WHERE mail_delivery.state = 'queued'
       OR (mail_delivery.state = 'sending' AND mail_delivery.claimed_at <= $7::timestamptz - make_interval(secs => ${CLAIM_SECONDS}))
     RETURNING attempts`,
    [id, kind, subjectId, letter.to.address, letter.lang, messageId, tx.now, saidBy(letter)],
  );
  return row?.attempts;
}

/** A digest of what a mail about how things are tells; undefined for the others. */
function saidBy({ says }: Addressed): string | undefined {
  return says === undefined ? undefined : createHash('sha256').update(says).digest('base64url').slice(0, DIGEST_CHARS);
}

/** The last mail of this kind about this thing told her the same: two changes in a night are one mail in the morning. */
export async function isToldAlready(tx: Tx, { id, kind, subjectId, letter }: NewDelivery): Promise<boolean> {
  const said = saidBy(letter);
  if (said === undefined) return false;
  const last = await one<{ said: string }>(
    tx,
    `SELECT said FROM mail_delivery WHERE subject_id = $1 AND kind = $2 AND recipient = $3 AND said IS NOT NULL AND state IN ${sqlSet(MAIL_LEFT)} AND id <> $4
     ORDER BY claimed_at DESC LIMIT 1`,
    [subjectId, kind, letter.to.address, id],
  );
  return last?.said === said;
}

/** What the mail says is no longer so. */
export async function skip(tx: Tx, { id, kind, subjectId, messageId, letter }: NewDelivery): Promise<void> {
  await tx.query(
    `${INSERT} VALUES ($1, $2, $3, $4, $5, $6, $7, 'skipped', 0, NULL, NULL)
     ON CONFLICT (id) DO UPDATE SET state = 'skipped' WHERE mail_delivery.state = 'queued'`,
    [id, kind, subjectId, letter.to.address, letter.lang, messageId, tx.now],
  );
}

/** Until when another worker holds the mail, if one does. */
export async function heldUntil(tx: Tx, id: string): Promise<Date | undefined> {
  const row = await one<{ until: Date }>(
    tx,
    `SELECT claimed_at + make_interval(secs => ${CLAIM_SECONDS}) AS until FROM mail_delivery WHERE id = $1 AND state = 'sending'`,
    [id],
  );
  return row?.until;
}

export function markSent(tx: Tx, id: string): Promise<unknown> {
  return tx.query(`UPDATE mail_delivery SET state = 'sent', sent_at = $2, failure = NULL WHERE id = $1`, [id, tx.now]);
}

/** Still on their way: the server is slow, and the worker lives. */
export function renew(tx: Tx, ids: readonly string[]): Promise<unknown> {
  return tx.query(`UPDATE mail_delivery SET claimed_at = $2 WHERE id = ANY ($1) AND state = 'sending'`, [ids, tx.now]);
}

/** `failure` is a code, never an address or a server's words. */
export function markFailed(tx: Tx, id: string, failure: string): Promise<unknown> {
  return tx.query(`UPDATE mail_delivery SET state = 'failed', failure = $2 WHERE id = $1`, [id, failure]);
}

/** Gives the mail back, to be tried again. */
export function release(tx: Tx, id: string, failure: string): Promise<unknown> {
  return tx.query(`UPDATE mail_delivery SET state = 'queued', claimed_at = NULL, failure = $2 WHERE id = $1`, [id, failure]);
}
