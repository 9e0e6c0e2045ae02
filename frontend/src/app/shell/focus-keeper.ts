import type { Arrival } from '../shared/ui/index.ts';
import { landingFor } from './landing.ts';

/**
 * Nobody loses her place (WCAG 2.4.3): when what has focus goes away (a pressed button that is no longer needed, a card that is
 * answered, a heading that another replaces), focus goes to the heading of the nearest thing it stood in that is still there.
 * Browsers give it to <body> instead, and keyboard and screen reader begin at the top of the page again.
 */
export class FocusKeeper {
  readonly #document: Document;
  readonly #arrival: Arrival;
  /** What last had focus, and all that it stood in, innermost first. */
  #trail: readonly Element[] = [];
  /** The same for the last place outside a dialog: where one comes back to when the dialog goes. */
  #below: readonly Element[] = [];
  #byKeys = false;

  constructor(page: Document, arrival: Arrival) {
    this.#document = page;
    this.#arrival = arrival;
    this.#remember(page.activeElement);
    page.addEventListener('focusin', ({ target }) => this.#remember(target));
    page.addEventListener('keydown', () => (this.#byKeys = true), { capture: true });
    page.addEventListener('pointerdown', () => (this.#byKeys = false), { capture: true });
    page.addEventListener('close', () => this.#look(), { capture: true });
    new MutationObserver(() => this.#look()).observe(page.body, { childList: true, subtree: true });
  }

  #remember(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    this.#trail = pathFrom(target);
    if (target.closest('dialog') === null) this.#below = this.#trail;
  }

  #look(): void {
    if (!this.#isLost()) return;
    // The page may be about to put focus itself, in the same turn.
    requestAnimationFrame(() => {
      if (this.#isLost()) this.#land();
    });
  }

  #isLost(): boolean {
    const [last] = this.#trail;
    const active = this.#document.activeElement;
    return last !== undefined && !isThere(last) && (active === null || active === this.#document.body) && !this.#arrival.isDue;
  }

  #land(): void {
    const main = this.#document.querySelector('main');
    const place = [...this.#trail, ...this.#below].find((element) => isThere(element) && main !== element && main?.contains(element));
    const target = landingFor(place ?? main);
    if (target === null) return;
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: !this.#byKeys });
  }
}

function isThere(element: Element): boolean {
  return element.isConnected && element.closest('dialog:not([open])') === null;
}

function pathFrom(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}
