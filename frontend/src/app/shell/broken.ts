import { Location } from '@angular/common';
import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Again, NO_ANSWER, toProblem } from '../shared/api/index.ts';
import { commonWords } from '../shared/i18n/index.ts';
import { Button, PageLayout } from '../shared/ui/index.ts';

/** The service worker's word for: nothing came. */
const NOTHING_CAME = 504;

/** When a page could not be shown: her network is away, and then it opens by itself later; or something broke on our side. */
@Component({
  selector: 'ig-broken',
  imports: [Button, PageLayout],
  template: `
    <ig-page
      [heading]="heading()"
      [lead]="isOurs() === undefined ? undefined : isOurs() ? c().error.brokenPageText : c().error.needsNetText"
    >
      <p>
        <button igButton type="button" (click)="open()">{{ c().action.retry }}</button>
      </p>
    </ig-page>
  `,
})
export class Broken {
  protected readonly c = commonWords();
  /** Undefined until it is known whether anybody answers. */
  protected readonly isOurs = signal<boolean | undefined>(navigator.onLine ? undefined : false);
  protected readonly heading = computed(() => {
    const isOurs = this.isOurs();
    if (isOurs === undefined) return '';
    return isOurs ? this.c().error.brokenPage : this.c().error.needsNet;
  });
  readonly #asked: string;
  /** The program itself came with this page, and just now: fetching it anew is no help. */
  readonly #isFresh: boolean;
  readonly #again = new Again(() => void this.#look());

  constructor() {
    const [router, place] = [inject(Router), inject(Location)];
    this.#isFresh = router.lastSuccessfulNavigation() === null;
    const asked: unknown = router.currentNavigation()?.extras.state?.['asked'];
    this.#asked = typeof asked === 'string' ? asked : place.path();
    // The address is the one asked for, also to reload and to share.
    if (place.path() !== this.#asked) place.go(this.#asked);
    const listen = new AbortController();
    addEventListener('online', () => void this.#look(), { signal: listen.signal });
    inject(DestroyRef).onDestroy(() => {
      listen.abort();
      this.#again.stop();
    });
    void this.#look();
  }

  protected open(): void {
    location.assign(this.#asked);
  }

  /**
   * Opens the page once somebody answers again. Where somebody answered all the time the program may be of yesterday, and its parts gone
   * since: fetched anew, once. Then the fault is ours.
   */
  async #look(): Promise<void> {
    const answers = await isAnswered();
    if (answers && (this.isOurs() === false || !this.#isFresh)) this.open();
    else this.isOurs.set(answers);
    this.#again.after(answers ? undefined : { ...toProblem(undefined), code: NO_ANSWER, status: 0 });
  }
}

function isAnswered(): Promise<boolean> {
  return fetch('/health/live', { cache: 'no-store' }).then(
    ({ status }) => status !== NOTHING_CAME,
    () => false,
  );
}
