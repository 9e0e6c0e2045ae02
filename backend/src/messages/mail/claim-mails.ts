import type { JobPayload, MailKind } from '@igang/contracts';
import { outsideQuietHours } from '@igang/domain';
import type { Config } from '../../platform/config.ts';
import { announce, endJob } from '../../platform/outbox.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { compose } from './compose.ts';
import { claim, deliveryIdOf, heldUntil, isToldAlready, type NewDelivery, skip } from './delivery.ts';
import { lettersOf } from '../notifications/letters.ts';
import type { Addressed, Composed, ReplyTo } from '../notifications/mail.ts';
import { addressed, turnOf } from './strangers.ts';

export type MailJob = JobPayload<'mail.send'>;

/** A mail that is this worker's to send. */
export interface Claimed {
  readonly id: string;
  readonly kind: MailKind;
  readonly attempts: number;
  readonly messageId: string;
  readonly to: Addressed['to'];
  readonly lang: Addressed['lang'];
  readonly replyTo: ReplyTo;
  readonly composed: Composed;
  readonly at: Date;
}

/** Answers to what somebody just did, and what cannot wait until morning; everything else keeps quiet hours. */
const AT_ONCE: ReadonlySet<MailKind> = new Set<MailKind>([
  'sign-in.link',
  'address.prove',
  'address.moved',
  'enrolment.confirm-address',
  'enrolment.confirmed',
  'enrolment.waitlisted',
  'enrolment.offered',
  'enrolment.cancelled',
  'enrolment.in-review',
  'enrolment.moved',
  'enrolment.invited',
  'enrolment.same-address',
  'links.mine',
  'party.confirm-address',
  'party.outcome',
  'enrolment.course-cancelled',
  'trainer.cancelled',
  'request.thanks',
  'starter.withdrew',
  'interest.confirm',
  'enquiry.confirm-address',
  'enquiry.received',
  'group.confirm-address',
]);

/** Whether the mails of a job leave by night, too. */
export function leavesAtOnce({ kind, isAsked }: Pick<MailJob, 'kind' | 'isAsked'>): boolean {
  return isAsked === true || AT_ONCE.has(kind);
}

/**
 * Writes the mails of a job that still say what is so, and claims them for this worker. What can wait for the morning
 * does, and what another worker is sending is looked at again when its claim has run out.
 */
export async function claimMails(tx: Tx, config: Config, job: MailJob, jobId: string): Promise<Claimed[]> {
  await oneAtATime(tx, job);
  const letters = (await lettersOf(tx, config, job.kind, job.subjectId)).map((letter) => addressed(job.kind, letter));
  const morning = outsideQuietHours(tx.now);
  const maySleep = !leavesAtOnce(job);
  if (morning > tx.now && maySleep && letters.some(({ isTrue }) => isTrue)) {
    await holdForMorning(tx, job, jobId, morning);
    return [];
  }
  const turn = await turnOf(tx, job, jobId, letters);
  if (turn === 'told-already') return [];
  if (turn !== 'now') {
    await tryAgain(tx, job, jobId, turn);
    return [];
  }
  const deliveries = letters.map((letter) => newDelivery(config, job, jobId, letter));
  for (const outdated of deliveries.filter(({ letter }) => !letter.isTrue)) await skip(tx, outdated);
  return claimEach(
    tx,
    deliveries.filter(({ letter }) => letter.isTrue),
    (at) => tryAgain(tx, job, jobId, at),
  );
}

/** Two jobs about one thing look, one after the other, at what the other has held or sent: side by side neither would see it. */
async function oneAtATime(tx: Tx, { kind, subjectId }: MailJob): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [`${kind} ${subjectId}`]);
}

async function claimEach(tx: Tx, deliveries: readonly NewDelivery[], comeBack: (at: Date) => Promise<void>): Promise<Claimed[]> {
  const claimed: Claimed[] = [];
  let heldBack: Date | undefined;
  for (const { id, messageId, ...delivery } of deliveries) {
    if (await isToldAlready(tx, { id, messageId, ...delivery })) {
      await skip(tx, { id, messageId, ...delivery });
      continue;
    }
    const attempts = await claim(tx, { id, messageId, ...delivery });
    if (attempts === undefined) heldBack = (await heldUntil(tx, id)) ?? heldBack;
    else claimed.push({ id, kind: delivery.kind, messageId, attempts, at: tx.now, ...(await written(delivery.letter)) });
  }
  if (heldBack !== undefined) await comeBack(heldBack);
  return claimed;
}

async function written({ to, lang, write }: Addressed) {
  const mail = await write();
  const { name, email } = mail.office;
  return { to, lang, replyTo: mail.replyTo ?? { name: `Igang, ${name}`, email }, composed: await compose(mail) };
}

function newDelivery({ PUBLIC_URL }: Config, { kind, subjectId, deliveryId }: MailJob, jobId: string, letter: Addressed): NewDelivery {
  const id = deliveryIdOf(deliveryId ?? jobId, letter.personId);
  return { id, kind, subjectId, messageId: `<${id}@${new URL(PUBLIC_URL).hostname}>`, letter };
}

/** Several mails of one kind about one thing in a night are one in the morning: a mail says what is so when it leaves. */
async function holdForMorning(tx: Tx, job: MailJob, jobId: string, morning: Date): Promise<void> {
  const held = await one(
    tx,
    `SELECT FROM outbox WHERE job = 'mail.send' AND payload ->> 'kind' = $1 AND payload ->> 'subjectId' = $2::text AND payload ? 'deliveryId'
       AND id <> $3 AND run_at >= $4 AND done_at IS NULL AND failed_at IS NULL LIMIT 1`,
    [job.kind, job.subjectId, jobId, morning],
  );
  if (held === undefined) await tryAgain(tx, job, jobId, morning);
  else await endJob(tx, jobId);
}

/** The same mails in a new job at `at`. Done once, whether the job comes once or twice: this job's row ends with it. */
export async function tryAgain(tx: Tx, job: MailJob, jobId: string, at: Date): Promise<void> {
  if (await endJob(tx, jobId)) await announce(tx, { job: 'mail.send', payload: { ...job, deliveryId: job.deliveryId ?? jobId }, at });
}
