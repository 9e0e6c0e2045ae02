export interface Rate {
  /** So many at once, and then evenly no more than so many in `inMs`. */
  readonly most: number;
  readonly inMs: number;
}

/** One who asks, and the time at which all she has asked for will be used up. Changed in place: this is on the way of every request. */
export interface Cell {
  readonly who: string;
  usedUpAt: number;
  /** Since others were last told of her. */
  asked: number;
}

/** Below this part of the limit nobody else needs to hear of somebody. */
const WORTH_TELLING = 0.25;
/** Steps are fractions and do not add up to the whole. */
const ROUNDING_MS = 0.01;

/** The generic cell rate algorithm. Forgets everybody within two spans of time, because then her number lies behind us. */
export class Throttle {
  /** Asked in this span of time, and in the one before it. */
  private young = new Map<string, Cell>();
  private old = new Map<string, Cell>();
  private loud = new Set<Cell>();
  private readonly step: number;

  constructor(private readonly rate: Rate) {
    this.step = rate.inMs / rate.most;
  }

  /** Good until the next `forget`. */
  cellOf(who: string): Cell {
    const known = this.young.get(who);
    if (known !== undefined) return known;
    const cell = this.old.get(who) ?? { who, usedUpAt: 0, asked: 0 };
    this.young.set(who, cell);
    return cell;
  }

  /** @returns milliseconds she has to wait; 0: now, and it is counted */
  ask(cell: Cell, now: number): number {
    const usedUpAt = Math.max(cell.usedUpAt, now) + this.step;
    const ahead = usedUpAt - now;
    if (ahead > this.rate.inMs + ROUNDING_MS) return ahead - this.rate.inMs;
    cell.usedUpAt = usedUpAt;
    if (ahead > this.rate.inMs * WORTH_TELLING) {
      cell.asked++;
      this.loud.add(cell);
    }
    return 0;
  }

  /** What was asked at another process. */
  learn(who: string, asked: number, now: number): void {
    const cell = this.cellOf(who);
    cell.usedUpAt = Math.min(Math.max(cell.usedUpAt, now) + asked * this.step, now + this.rate.inMs);
  }

  /** Who has asked much since the last time, and how often. */
  takeNews(): [who: string, asked: number][] {
    const news = [...this.loud].map(({ who, asked }): [string, number] => [who, asked]);
    for (const cell of this.loud) cell.asked = 0;
    this.loud.clear();
    return news;
  }

  /** To be called once in each span of time. */
  forget(): void {
    this.old = this.young;
    this.young = new Map();
  }
}
