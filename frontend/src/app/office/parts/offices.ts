import { computed, inject, Service, signal } from '@angular/core';
import { Session } from '../../shared/api/index.ts';

const STORED = 'igang.office';

/** Which office's work is on the screen. Everything she may see, until she chooses one. */
@Service()
export class Offices {
  readonly #me = inject(Session).me;
  readonly #wanted = signal(stored());

  readonly list = computed(() => this.#me()?.offices ?? []);
  readonly several = computed(() => this.list().length > 1);
  /** The chosen office; undefined is all of hers. */
  readonly chosen = computed(() => this.list().find(({ id }) => id === this.#wanted()) ?? (this.several() ? undefined : this.list()[0]));
  readonly chosenId = computed(() => this.chosen()?.id);
  /** Several offices' things are on the screen: each says whose it is. */
  readonly mixed = computed(() => this.several() && this.chosenId() === undefined);
  /** Where something new belongs: the chosen office, else the one she works for. */
  readonly home = computed(() => this.chosenId() ?? this.#own() ?? this.list()[0]?.id ?? '');
  readonly #own = computed(() => this.#me()?.roles.find(({ role }) => role === 'coordinator')?.office.id);

  choose(id: string): void {
    this.#wanted.set(id);
    try {
      localStorage.setItem(STORED, id);
    } catch {
      return;
    }
  }
}

/** Storage may be closed to us; then the choice lasts as long as the page. */
function stored(): string {
  try {
    return localStorage.getItem(STORED) ?? '';
  } catch {
    return '';
  }
}
