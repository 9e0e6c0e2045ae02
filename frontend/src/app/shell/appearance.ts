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

  constructor() {
    effect(() => (this.#root.dataset['colorScheme'] = this.#chosen()));
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
