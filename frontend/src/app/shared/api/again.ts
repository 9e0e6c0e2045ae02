import { SECOND_MS } from '@igang/domain';
import type { Problem } from './problem.ts';

const FIRST_MS = 1000;
const LONGEST_MS = 15_000;

/** Tries again by itself what the server did not take: soon at first, since a network that is just back stumbles, then ever later. */
export class Again {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  readonly #run: () => void;

  constructor(run: () => void) {
    this.#run = run;
  }

  /** How it went: undefined is well. Who must sign in first is not tried again for. */
  after(problem: Problem | undefined): void {
    clearTimeout(this.#timer);
    if (problem === undefined || problem.status === 401) {
      this.#failures = 0;
      return;
    }
    this.#timer = setTimeout(this.#run, pauseBefore(this.#failures, problem.retryAfter));
    this.#failures += 1;
  }
  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** Milliseconds: what the server asked for, else a second, two, four … and fifteen at most. */
export function pauseBefore(failures: number, retryAfter: number | undefined): number {
  return retryAfter === undefined ? Math.min(LONGEST_MS, FIRST_MS * 2 ** failures) : retryAfter * SECOND_MS;
}
