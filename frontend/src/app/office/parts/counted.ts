import { Component, computed, input, output } from '@angular/core';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { officeWords } from '../words.ts';

const EVENTS = ['started', 'handed-over', 'held'] as const;
/** `?kontor=alle`: whatever office is chosen, the number was of all. */
export const ALL_OFFICES = 'alle';

/** What a number that led here counts. */
export interface CountedEvent {
  readonly event: (typeof EVENTS)[number];
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** As the address says it; undefined when it says nothing that we know. */
export function countedIn({
  event,
  from,
  until,
}: Partial<Record<'event' | 'from' | 'until', string | undefined>>): CountedEvent | undefined {
  const known = EVENTS.find((one) => one === event);
  return known && { event: known, from, until };
}

/** Over a list that a number led to: which of all there are stand below, and the way to all. */
@Component({
  selector: 'ig-counted',
  imports: [Button],
  template: `
    @if (text(); as said) {
      <p class="ds-alert ig-row" data-color="info">
        <span>{{ said }}</span>
        <button igButton type="button" variant="tertiary" (click)="all.emit()">{{ w().list.showAll }}</button>
      </p>
    }
  `,
})
export class Counted {
  readonly what = input.required<CountedEvent | undefined>();
  readonly all = output();
  protected readonly w = words(officeWords);
  readonly #f = formats();
  protected readonly text = computed(() => {
    const what = this.what();
    if (what === undefined) return undefined;
    const { from, until } = what;
    const said = this.w().list.counted[what.event];
    return from === undefined || until === undefined
      ? said
      : this.w().list.period({ what: said, from: this.#f().plainDate(from), until: this.#f().plainDate(until) });
  });
}
