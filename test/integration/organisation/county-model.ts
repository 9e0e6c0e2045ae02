import type { LocalDate } from '@igang/domain';

interface Turn {
  readonly office: string;
  readonly from: LocalDate;
}

/** Whose a county is, day by day, said simply. */
export class CountyModel {
  private readonly turns: Turn[];

  constructor(first: Turn) {
    this.turns = [first];
  }

  on(day: LocalDate): string {
    return this.turns.filter(({ from }) => from <= day).at(-1)?.office ?? '';
  }

  /** Whether it is to go to somebody later on, or on that day to another. */
  isTaken(office: string, from: LocalDate, today: LocalDate): boolean {
    return this.turns.some((turn) => turn.from > from || (turn.from === from && from > today && turn.office !== office));
  }

  give(office: string, from: LocalDate): void {
    if (this.on(from) === office) return;
    if (this.turns.at(-1)?.from === from) this.turns.pop();
    this.turns.push({ office, from });
  }

  /** Who has it last of those who are yet to have it; undefined: nobody is. */
  lastAhead(today: LocalDate): string | undefined {
    const last = this.turns.at(-1);
    return last !== undefined && last.from > today ? last.office : undefined;
  }

  takeBack(): void {
    this.turns.pop();
  }

  /** Whether it is to come to that office, or to leave it, after today. */
  movesAt(office: string, today: LocalDate): boolean {
    return this.turns.some((turn, i) => turn.from > today && (turn.office === office || this.turns[i - 1]?.office === office));
  }

  /** Who was to have it from `on` instead of `office` does not get it; who comes later does. */
  undo(office: string, heir: string, on: LocalDate): void {
    const at = this.turns.findIndex((turn) => turn.office === heir && turn.from === on);
    if (at > 0 && this.turns[at - 1]?.office === office) this.turns.splice(at, 1);
  }
}
