import type { Actor } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';

/** Something that somebody did at a moment of the demo's past. */
export interface Deed {
  readonly at: Date;
  readonly by: Actor;
  readonly does: (tx: Tx) => Promise<unknown>;
  /** Whatever happened before it anywhere is done first: what it numbers goes through all offices. */
  readonly alone?: boolean;
}

/** What happens in one office, in the order of time. A deed may add others that come after it. */
export class Lane {
  private readonly deeds: Deed[] = [];
  private current: Deed | undefined;

  constructor(
    readonly number: number,
    readonly newId: (at: Date) => string,
    private readonly until: Date,
  ) {}

  /** Nothing that lies ahead is done: it stays to be done. */
  at(at: Date, by: Actor, does: Deed['does']): void {
    this.add({ at, by, does });
  }

  add(deed: Deed): void {
    if (deed.at >= this.until) return;
    if (this.current !== undefined && deed.at < this.current.at)
      throw new Error(`What follows from ${this.current.at.toISOString()} lies before it`);
    const place = this.deeds.findLastIndex(({ at }) => at <= deed.at);
    this.deeds.splice(place + 1, 0, deed);
  }

  next(): Deed | undefined {
    this.current = this.deeds.shift();
    return this.current;
  }

  /** Whether this office may still do something before that moment in the other. */
  isBefore(other: Lane): boolean {
    const [mine, theirs] = [this.current?.at.getTime() ?? Infinity, other.current?.at.getTime() ?? Infinity];
    return mine < theirs || (mine === theirs && this.number < other.number);
  }
}
