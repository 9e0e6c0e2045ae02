import { Service } from '@angular/core';
import type { Page } from '@igang/contracts';

const MOST = 10;

/** Lists as the reader left them, until the page is loaded anew or she signs out: going back finds the same length, and so the same place. */
@Service()
export class ListMemory {
  #reader: string | undefined;
  readonly #lists = new Map<string, Page<unknown>>();

  keep(question: string, list: Page<unknown>): void {
    this.#lists.delete(question);
    this.#lists.set(question, list);
    const [oldest] = this.#lists.keys();
    if (this.#lists.size > MOST && oldest !== undefined) this.#lists.delete(oldest);
  }

  /** What somebody else has read is not the next one's. */
  isReadBy(personId: string | undefined): void {
    if (this.#reader !== undefined && this.#reader !== personId) this.#lists.clear();
    this.#reader = personId;
  }

  of(question: string): Page<unknown> | undefined {
    return this.#lists.get(question);
  }
}
