import { isAboutData } from './database-error.ts';
import type { Settled } from './idempotency.ts';
import { Refusal } from './refusal.ts';

export interface Limits {
  /** Requests decided together at most. */
  readonly largest: number;
  /** Requests that may wait in this process; the next one is told to come back in a moment. */
  readonly waiting: number;
}

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly settle: (outcome: Settled<Answer>) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Gathers the requests that arrive while earlier ones are being decided, and decides them together in order of arrival: the
 * row that everyone wants is locked, and the commit flushed, once for all of them. Alone, a request does not wait.
 */
export class Batches<Ask, Answer> {
  private readonly queue: Waiting<Ask, Answer>[] = [];
  private isDeciding = false;

  /** `decide` settles each ask in the order given, in one durable transaction; when it throws, nothing has happened. */
  constructor(
    private readonly decide: (asks: readonly Ask[]) => Promise<readonly Settled<Answer>[]>,
    private readonly limits: Limits,
  ) {}

  /** Resolves once the decision is on disk. */
  add(ask: Ask): Promise<Settled<Answer>> {
    if (this.queue.length >= this.limits.waiting) throw new Refusal('request.busy');
    return new Promise((settle, fail) => {
      this.queue.push({ ask, settle, fail });
      if (!this.isDeciding) void this.decideAll();
    });
  }

  private async decideAll(): Promise<void> {
    this.isDeciding = true;
    while (this.queue.length > 0) await this.decideBatch(this.queue.splice(0, this.limits.largest));
    this.isDeciding = false;
  }

  /**
   * When a batch fails over its data, each of it is tried alone: one that cannot be decided takes no other with it. When the
   * database is away or a course is held by somebody, all of them are told at once.
   */
  private async decideBatch(batch: readonly Waiting<Ask, Answer>[]): Promise<void> {
    try {
      const outcomes = await this.decide(batch.map(({ ask }) => ask));
      batch.forEach(({ settle }, i) => settle(outcomes[i] ?? UNSETTLED));
    } catch (error) {
      if (batch.length > 1 && isAboutData(error)) for (const one of batch) await this.decideBatch([one]);
      else for (const { fail } of batch) fail(error);
    }
  }
}

const UNSETTLED = { refusal: new Refusal('internal') } as const;
