import { computed, Service, signal } from '@angular/core';
import type { Waiting } from './patiently.ts';

/** What the pages are waiting for just now, to be said in one place of the frame. */
@Service()
export class Patience {
  readonly #all = signal<readonly (readonly [object, Waiting])[]>([]);
  readonly waiting = computed(() => this.#all().at(-1)?.[1]);

  /** `who` waits for something else, or no longer. */
  say(who: object, waiting: Waiting | undefined): void {
    if (waiting === undefined && this.#all().length === 0) return;
    this.#all.update((all) => [...all.filter(([other]) => other !== who), ...(waiting === undefined ? [] : [[who, waiting] as const])]);
  }
}
