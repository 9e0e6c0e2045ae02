import { computed, DestroyRef, inject, Service, signal, type WritableSignal } from '@angular/core';

/** What becomes of what is written on the page: kept on the device, in the open page only, or nothing is written here. */
export type Keeps = 'device' | 'page' | 'nothing-on-device' | 'none';

/** Whether the pages that are open keep what is written; so that nobody is promised what is not so. */
@Service()
export class Keeping {
  readonly #drafts = signal(0);
  readonly #forms = signal(0);
  readonly #private = signal(0);
  readonly #isRefused = signal(false);

  readonly keeps = computed<Keeps>(() => {
    if (this.#private() > 0) return 'nothing-on-device';
    if (this.#drafts() > 0) return this.#isRefused() ? 'page' : 'device';
    return this.#forms() > 0 ? 'page' : 'none';
  });

  /** Called where something is made; it counts until that is destroyed. */
  aDraft(): void {
    whileHere(this.#drafts);
  }
  /** Whether the device took what was written last. */
  wrote(isKept: boolean): void {
    this.#isRefused.set(!isKept);
  }
  aForm(): void {
    whileHere(this.#forms);
  }
  aPrivateForm(): void {
    whileHere(this.#private);
  }
}

/**
 * In the constructor of a page that leaves nothing of what is written on the device, and says so: forms of people who seek help.
 */
export function keepsNothing(): void {
  inject(Keeping).aPrivateForm();
}

function whileHere(count: WritableSignal<number>): void {
  // After the check that is under way: the frame, which shows it, has been checked already.
  queueMicrotask(() => count.update((now) => now + 1));
  inject(DestroyRef).onDestroy(() => queueMicrotask(() => count.update((now) => now - 1)));
}
