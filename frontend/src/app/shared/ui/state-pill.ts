import type { MachineName } from '@igang/i18n/states';
import { Component, computed, input } from '@angular/core';
import { stateWords, words } from '../i18n/index.ts';
import { Pill, type Tone } from './pill.ts';
import { TONES } from './tones.ts';

/** The state of something by its name: `<ig-state machine="group" [state]="group.state" />`. The route needs `stateWords`. */
@Component({
  selector: 'ig-state',
  imports: [Pill],
  template: `<ig-pill [tone]="tone()">{{ name() }}</ig-pill>`,
})
export class StatePill {
  readonly machine = input.required<MachineName>();
  readonly state = input.required<string>();
  readonly #words = words(stateWords);
  protected readonly name = computed(() => named(this.#words()[this.machine()], this.state()) ?? this.state());
  protected readonly tone = computed<Tone>(() => named(TONES[this.machine()], this.state()) ?? 'quiet');
}

function named<T>(table: Readonly<Record<string, T>>, state: string): T | undefined {
  return table[state];
}
