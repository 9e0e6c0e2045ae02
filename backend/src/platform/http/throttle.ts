export interface Rate {
  /** So many at once, and then evenly no more than so many in `inMs`. */
  readonly most: number;
  readonly inMs: number;
}

/** Below this part of the limit nobody else needs to hear of somebody. */
const WORTH_TELLING = 0.25;
/** Steps are fractions and do not add up to the whole. */
const ROUNDING_MS = 0.01;

/**
 * The generic cell rate algorithm: for each who asks, one number, the time at which all she has asked for will be used up. Forgets
 * everybody within two spans of time, because then their number lies behind us.
 */
export class Throttle {
  /** Asked in this span of time, and in the one before it. */
  private young = new Map<string, number>();
  private old = new Map<string, number>();
  private news = new Map<string, number>();
  private readonly step: number;

  constructor(private readonly rate: Rate) {
    this.step = rate.inMs / rate.most;
  }

  /** @returns milliseconds she has to wait; 0: now, and it is counted */
  ask(who: string, now: number): number {
    const usedUpAt = this.usedUpAt(who, now) + this.step;
    const ahead = usedUpAt - now;
    if (ahead > this.rate.inMs + ROUNDING_MS) return ahead - this.rate.inMs;
    this.young.set(who, usedUpAt);
    if (ahead > this.rate.inMs * WORTH_TELLING) this.news.set(who, (this.news.get(who) ?? 0) + 1);
    return 0;
  }

  /** What was asked at another process. */
  learn(who: string, asked: number, now: number): void {
    const most = now + this.rate.inMs;
    this.young.set(who, Math.min(this.usedUpAt(who, now) + asked * this.step, most));
  }

  /** Who has asked much since the last time, and how often. */
  takeNews(): ReadonlyMap<string, number> {
    const news = this.news;
    if (news.size > 0) this.news = new Map();
    return news;
  }

  /** To be called once in each span of time. */
  forget(): void {
    this.old = this.young;
    this.young = new Map();
  }

  private usedUpAt(who: string, now: number): number {
    return Math.max(this.young.get(who) ?? this.old.get(who) ?? 0, now);
  }
}
