import { Inject, Injectable, Module } from '@nestjs/common';
import { Logger } from 'nestjs-pino';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { type Claimed, claimMails, type MailJob } from './claim-mails.ts';
import { CLAIM_SECONDS, renew } from './delivery.ts';
import { MailServer, type Outcome } from './mail-server.ts';
import { noteOutcomes, type Sent } from './note-outcomes.ts';

const RENEW_MS = (CLAIM_SECONDS * 1000) / 4;

/** The mail server did not take a mail now; thrown so that the queue backs off. */
export class MailServerAway extends Error {
  override readonly name = 'MailServerAway';
}

/** Claims the mails of a job in one transaction, sends them, and notes what became of them in another. */
@Injectable()
@Processes('mail.send')
export class SendMail implements Processor<'mail.send'> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly server: MailServer,
    private readonly logger: Logger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async process(job: MailJob, jobId: string): Promise<void> {
    const system = { actor: { kind: 'system' }, requestId: jobId } as const;
    const claimed = await this.work.run(system, (tx) => claimMails(tx, this.config, job, jobId));
    if (claimed.length === 0) return;
    const outcomes = await this.send(claimed, jobId);
    for (const { mail, outcome } of outcomes) this.tell(mail, outcome);
    const isLeftToQueue = await this.work.run(system, (tx) => noteOutcomes(tx, job, jobId, outcomes));
    if (isLeftToQueue) throw new MailServerAway();
  }

  /** A claim is short, so that a worker that dies holds nothing back for long, and is renewed while the server takes its time. */
  private async send(claimed: readonly Claimed[], jobId: string): Promise<Sent[]> {
    const system = { actor: { kind: 'system' }, requestId: jobId } as const;
    const ids = claimed.map(({ id }) => id);
    // Should the database be away just now, the next time does.
    const renewing = setInterval(() => void this.work.run(system, (tx) => renew(tx, ids)).catch(() => undefined), RENEW_MS);
    try {
      return await Promise.all(claimed.map(async (mail) => ({ mail, outcome: await this.server.send(mail) })));
    } finally {
      clearInterval(renewing);
    }
  }

  private tell({ id }: Claimed, outcome: Outcome): void {
    if (outcome.kind !== 'taken') this.logger.warn({ deliveryId: id, outcome: outcome.kind, code: outcome.code }, 'mail not taken');
  }
}

@Module({ providers: [MailServer, SendMail] })
export class MailJobsModule {}
