import { MINUTE_MS } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { type Claimed, type MailJob, tryAgain } from './claim-mails.ts';
import { markFailed, markSent, release } from './delivery.ts';
import type { Outcome } from './mail-server.ts';

/** Attempts that the queue makes within half a minute; after these the row waits, for minutes and then hours. */
const QUICK_ATTEMPTS = 5;
/** With an hour between them at last, about three days. */
const MOST_ATTEMPTS = 75;
const LONGEST_WAIT_MINUTES = 60;

export interface Sent {
  readonly mail: Claimed;
  readonly outcome: Outcome;
}

/**
 * Writes down what became of each mail. A server that is away loses nothing: true when the queue is to try again at
 * once, otherwise the mails are announced for later.
 */
export async function noteOutcomes(tx: Tx, job: MailJob, jobId: string, sent: readonly Sent[]): Promise<boolean> {
  for (const { mail, outcome } of sent) await note(tx, mail, outcome);
  const waiting = sent.filter(({ mail, outcome }) => outcome.kind === 'away' && mail.attempts < MOST_ATTEMPTS);
  const attempts = Math.max(0, ...waiting.map(({ mail }) => mail.attempts));
  if (attempts >= QUICK_ATTEMPTS) await tryAgain(tx, job, jobId, later(tx.now, attempts));
  return attempts > 0 && attempts < QUICK_ATTEMPTS;
}

function note(tx: Tx, { id, attempts }: Claimed, outcome: Outcome): Promise<unknown> {
  if (outcome.kind === 'taken') return markSent(tx, id);
  return outcome.kind === 'refused' || attempts >= MOST_ATTEMPTS ? markFailed(tx, id, outcome.code) : release(tx, id, outcome.code);
}

function later(now: Date, attempts: number): Date {
  return new Date(now.getTime() + Math.min(2 ** (attempts - QUICK_ATTEMPTS), LONGEST_WAIT_MINUTES) * MINUTE_MS);
}
