import { MINUTE_MS, type PlainRefusalCode } from '@igang/domain';
import type { Done } from '@igang/contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type Change, UnitOfWork } from '../../platform/unit-of-work.ts';
import { type Opened, openSession } from './open-session.ts';

const REPEATABLE_MS = 5 * MINUTE_MS;

interface Remembered {
  readonly personId: string | null;
  readonly at: string;
}

/**
 * Opens sessions idempotently. A cookie is a secret, so it is not kept with the answer: when the same request comes
 * again because its answer was lost, the person it signed in gets a session anew, for five minutes.
 */
@Injectable()
export class SessionOpener {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who is refused by an opening that gives nothing is refused after the commit: that she tried is kept. */
  async open(
    change: Change,
    reply: FastifyReply,
    opening: (tx: Tx) => Promise<Opened | undefined>,
    refusedAs: PlainRefusalCode = 'sign-in.wrong-code',
  ): Promise<Done> {
    let cookies: readonly string[] | undefined;
    const remembered = await this.work.change<Remembered>(change, async (tx) => {
      const opened = await opening(tx);
      cookies = opened?.cookies;
      return { personId: opened?.personId ?? null, at: tx.now.toISOString() };
    });
    if (remembered.personId === null) throw new Refusal(refusedAs);
    const { personId, at } = remembered;
    cookies ??= await this.work.run(change, (tx) => this.again(tx, { personId, at }));
    void reply.header('set-cookie', cookies);
    return { done: true };
  }

  private async again(tx: Tx, { personId, at }: { personId: string; at: string }): Promise<readonly string[]> {
    if (tx.now.getTime() - Date.parse(at) > REPEATABLE_MS) throw new Refusal('link.invalid');
    return (await openSession(tx, this.config, personId)).cookies;
  }
}
