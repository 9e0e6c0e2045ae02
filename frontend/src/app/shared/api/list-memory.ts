import { Service } from '@angular/core';
import type { Page } from '@igang/contracts';

const MOST = 10;

/** Public lists as the reader left them, until the page is loaded anew: going back finds the same length, and so the same place. */
@Service()
export class ListMemory {
  readonly #lists = new Map<string, Page<unknown>>();

  keep(question: string, list: Page<unknown>): void {
    this.#lists.delete(question);
    this.#lists.set(question, list);
    const [oldest] = this.#lists.keys();
    if (this.#lists.size > MOST && oldest !== undefined) this.#lists.delete(oldest);
  }

  of(question: string): Page<unknown> | undefined {
    return this.#lists.get(question);
  }
}
