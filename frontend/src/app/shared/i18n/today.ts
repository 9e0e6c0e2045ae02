import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { localDate } from '@igang/domain';

/** The day it is in Norway. Looks again when the reader comes back to a page left open over night. */
@Service()
export class Today {
  readonly #date = signal(localDate(new Date()));
  readonly date = this.#date.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    const look = (): void => this.#date.set(localDate(new Date()));
    document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('visibilitychange', look));
  }
}
