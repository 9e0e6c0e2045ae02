import { isAboutData } from './database-error.ts';
import type { Settled } from './idempotency.ts';
import { Refusal } from './refusal.ts';

export interface Limits {
  /** Requests decided together at most. */
  readonly largest: number;
  /** Requests that may wait in this process; the next one is told to come back in a moment. */
  readonly waiting: number;
  /** Batches under way at once at most. */
  readonly lanes: number;
  /** For fewer than so many no second lane is opened at once: batches of a few cost each what one of many does. */
  readonly worthALane: number;
}

/** How requests of one kind are decided many at a time. */
export interface Together<Ask, Answer> {
  /** In which line each stands (a course): those of one line are decided in order of arrival, those of several side by side. */
  linesOf(asks: readonly Ask[]): Promise<readonly string[]> | readonly string[];
  /** Requests that are one and the same (a double click) are never under way in two lanes. */
  twinOf(ask: Ask): string;
  /**
   * Settles each in the order given, in one durable transaction; when it throws, nothing has happened. `decided` is called when nothing is
   * left but the commit: who is next in line may then be loaded meanwhile, and waits in the database for what this one holds locked.
   */
  decide(asks: readonly Ask[], decided: () => void): Promise<readonly Settled<Answer>[]>;
}

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly settle: (outcome: Settled<Answer>) => void;
  readonly fail: (error: unknown) => void;
}
interface InLine<Ask, Answer> extends Waiting<Ask, Answer> {
  readonly line: string;
  readonly twin: string;
}

const PATIENCE_MS = 5;

/**
 * Gathers the requests that arrive while earlier ones are being decided, and decides them together in order of arrival: the
 * row that everyone wants is locked, and the commit flushed, once for all of them. Alone, a request does not wait. Several batches are
 * under way at once, but of one line only one, until that is decided.
 */
export class Batches<Ask, Answer> {
  private arrived: Waiting<Ask, Answer>[] = [];
  private queue: InLine<Ask, Answer>[] = [];
  private readonly held = new Set<string>();
  private lanes = 0;
  private isLining = false;
  private gathering: NodeJS.Timeout | undefined;

  constructor(
    private readonly how: Together<Ask, Answer>,
    private readonly limits: Limits,
  ) {}

  /** Resolves once the decision is on disk. */
  add(ask: Ask): Promise<Settled<Answer>> {
    if (this.arrived.length + this.queue.length >= this.limits.waiting) throw new Refusal('request.busy');
    return new Promise((settle, fail) => {
      this.arrived.push({ ask, settle, fail });
      if (!this.isLining) void this.lineUp();
    });
  }

  /** One look-up at a time, so that nobody passes anybody on the way to a line. */
  private async lineUp(): Promise<void> {
    this.isLining = true;
    while (this.arrived.length > 0) {
      const some = this.arrived.splice(0, this.limits.largest);
      try {
        const lines = await this.how.linesOf(some.map(({ ask }) => ask));
        this.queue.push(...some.map((one, i) => ({ ...one, line: `line ${lines[i] ?? ''}`, twin: `twin ${this.how.twinOf(one.ask)}` })));
        this.begin();
      } catch (error) {
        for (const { fail } of some) fail(error);
      }
    }
    this.isLining = false;
  }

  private begin(isPatient = true): void {
    while (this.lanes < this.limits.lanes && this.queue.length > 0) {
      const { batch, left } = this.next();
      if (batch.length === 0) return;
      if (isPatient && this.lanes > 0 && batch.length < this.limits.worthALane) {
        this.gather();
        return;
      }
      this.queue = left;
      void this.run(batch);
    }
  }

  /** Others may come, or a lane end; but whoever is in one may wait long for a course that somebody holds. */
  private gather(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.begin(false);
    }, PATIENCE_MS);
  }

  /** The first in the lines that nobody decides about just now; whoever must wait lets nobody of her line pass. */
  private next(): { readonly batch: InLine<Ask, Answer>[]; readonly left: InLine<Ask, Answer>[] } {
    const [batch, left, stopped] = [[] as InLine<Ask, Answer>[], [] as InLine<Ask, Answer>[], new Set(this.held)];
    for (const one of this.queue) {
      const goes = batch.length < this.limits.largest && !stopped.has(one.line) && !stopped.has(one.twin);
      if (!goes) stopped.add(one.line);
      (goes ? batch : left).push(one);
    }
    return { batch, left };
  }

  private async run(batch: readonly InLine<Ask, Answer>[]): Promise<void> {
    const [lines, twins] = [new Set(batch.map(({ line }) => line)), new Set(batch.map(({ twin }) => twin))];
    this.lanes++;
    for (const key of [...lines, ...twins]) this.held.add(key);
    const decided = () => {
      for (const line of lines) this.held.delete(line);
      // Once: the next of the line may be under way already, and hold it.
      lines.clear();
      this.begin();
    };
    await this.decideBatch(batch, decided);
    this.lanes--;
    for (const twin of twins) this.held.delete(twin);
    decided();
  }

  /**
   * When a batch fails over its data, each of it is tried alone: one that cannot be decided takes no other with it. When the
   * database is away or a course is held by somebody, all of them are told at once.
   */
  private async decideBatch(batch: readonly Waiting<Ask, Answer>[], decided: () => void): Promise<void> {
    try {
      const outcomes = await this.how.decide(
        batch.map(({ ask }) => ask),
        decided,
      );
      batch.forEach(({ settle }, i) => settle(outcomes[i] ?? UNSETTLED));
    } catch (error) {
      if (batch.length > 1 && isAboutData(error)) for (const one of batch) await this.decideBatch([one], NOT_YET);
      else for (const { fail } of batch) fail(error);
    }
  }
}

/** The rest of the batch is still to come. */
const NOT_YET = () => undefined;
const UNSETTLED = { refusal: new Refusal('internal') } as const;
