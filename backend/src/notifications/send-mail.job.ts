import { Inject, Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';
import { CONFIG, type Config } from '../platform/config.ts';
import { Processes, type Processor } from '../platform/jobs.ts';
import { UnitOfWork } from '../platform/unit-of-work.ts';
import { type Claimed, claimMails, type MailJob } from './claim-mails.ts';
import { MailServer, type Outcome } from './mail-server.ts';
import { noteOutcomes } from './note-outcomes.ts';

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
    const outcomes = await Promise.all(claimed.map(async (mail) => ({ mail, outcome: await this.server.send(mail) })));
    for (const { mail, outcome } of outcomes) this.tell(mail, outcome);
    const isLeftToQueue = await this.work.run(system, (tx) => noteOutcomes(tx, job, jobId, outcomes));
    if (isLeftToQueue) throw new MailServerAway();
  }

  private tell({ id }: Claimed, outcome: Outcome): void {
    if (outcome.kind !== 'taken') this.logger.warn({ deliveryId: id, outcome: outcome.kind, code: outcome.code }, 'mail not taken');
  }
}
