import { DOCUMENT, inject, Service } from '@angular/core';
import { NavigationEnd, NavigationSkipped, Router } from '@angular/router';

/** So long we wait for the part of the page that was asked for. */
const PATIENCE_MS = 10_000;
/** When nothing has moved for so long the page is whole, and stays where the reader wants it. */
const QUIET_MS = 700;
/** The reader takes over. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * A link to a part of a page (`#oppfolging`) lands on that part: content comes after the page, so we wait for it, hold it in
 * view while what stands above grows, and give it focus. Whoever scrolls, presses or types meanwhile is left alone.
 */
@Service()
export class FragmentArrival {
  readonly #document = inject(DOCUMENT);
  #stop: () => void = () => undefined;

  constructor() {
    inject(Router).events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.#arrive(event.urlAfterRedirects);
      // The same link once more.
      if (event instanceof NavigationSkipped) this.#arrive(event.url);
    });
  }

  #arrive(url: string): void {
    this.#stop();
    const id = decodeURIComponent(url.split('#')[1] ?? '');
    if (id === '') return;
    const watch = new AbortController();
    let isFocused = false;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const hold = (): void => {
      const place = this.#document.getElementById(id);
      if (place === null) return;
      if (!isFocused) focusOn(place);
      isFocused = true;
      place.scrollIntoView({ block: 'start', behavior: 'instant' });
      clearTimeout(quiet);
      quiet = setTimeout(() => this.#stop(), QUIET_MS);
    };
    const changes = new MutationObserver(hold);
    const patience = setTimeout(() => this.#stop(), PATIENCE_MS);
    this.#stop = () => {
      [patience, quiet].forEach(clearTimeout);
      changes.disconnect();
      watch.abort();
      this.#stop = () => undefined;
    };
    for (const hand of HANDS) this.#document.addEventListener(hand, () => this.#stop(), { passive: true, signal: watch.signal });
    changes.observe(this.#document.body, { childList: true, subtree: true });
    hold();
  }
}

/** Its heading, so that it is read aloud; else the part itself. */
function focusOn(place: HTMLElement): void {
  const target = place.querySelector<HTMLElement>('h2, h3') ?? place;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
