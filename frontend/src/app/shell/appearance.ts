import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];
const STORED = 'igang.appearance';

/** Light, dark, or as the device: `data-color-scheme` on <html>, which every token listens to. */
@Service()
export class AppearanceChoice {
  readonly #root = inject(DOCUMENT).documentElement;
  readonly #chosen = signal<Appearance>(stored());
  readonly chosen = this.#chosen.asReadonly();

  /** Paper is white: the light colours are printed, whatever is chosen for the screen. */
  readonly #onPaper = signal(false);

  constructor() {
    const paper = matchMedia('print');
    this.#onPaper.set(paper.matches);
    // Before the page is laid out for paper, so not by an effect that waits its turn.
    paper.addEventListener('change', ({ matches }) => {
      this.#onPaper.set(matches);
      this.#show();
    });
    effect(() => this.#show());
  }

  #show(): void {
    this.#root.dataset['colorScheme'] = this.#onPaper() ? 'light' : this.#chosen();
  }

  choose(appearance: Appearance): void {
    this.#chosen.set(appearance);
    try {
      localStorage.setItem(STORED, appearance);
    } catch {
      return;
    }
  }
}

/** Storage may be closed to us; then as the device. */
function stored(): Appearance {
  try {
    return APPEARANCES.find((appearance) => appearance === localStorage.getItem(STORED)) ?? 'auto';
  } catch {
    return 'auto';
  }
}
