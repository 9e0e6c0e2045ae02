import { Component, computed, inject, input, output } from '@angular/core';
import type { CalendarAddress, CalendarLink, Done } from '@igang/contracts';
import { submission } from '../shared/api/index.ts';
import { words } from '../shared/i18n/index.ts';
import { Button, ConfirmDialog, Icon, ProblemNotice, Toasts } from '../shared/ui/index.ts';
import { calendarWords } from './words.ts';

let count = 0;

/** One calendar: its secret address to copy, open, renew and end, or a button to ask for one. */
@Component({
  selector: 'ig-calendar-card',
  imports: [Button, ConfirmDialog, Icon, ProblemNotice],
  templateUrl: './calendar-card.html',
  styles: `
    .address {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-3);
    }
    .address input {
      flex: 1 1 16rem;
      min-width: 0;
    }
    .open {
      align-items: center;
      display: inline-flex;
      gap: var(--ds-size-2);
      min-height: 2.75rem;
    }
  `,
})
export class CalendarCard {
  readonly link = input.required<CalendarLink>();
  readonly changed = output();

  protected readonly w = words(calendarWords);
  protected readonly id = `ig-calendar-${++count}`;
  readonly #toasts = inject(Toasts);
  readonly #path = computed(() => {
    const { kind, officeId } = this.link();
    return kind === 'own' ? '/calendar-links/own' : `/calendar-links/offices/${officeId ?? ''}`;
  });
  protected readonly title = computed(() => this.link().officeName ?? '');
  /** The scheme that phones and desktop calendars open by themselves. */
  protected readonly webcal = computed(() => this.link().address?.replace(/^https?:/, 'webcal:'));
  protected readonly renewing = submission((api, body: object, sending) => api.put<CalendarAddress>(this.#path(), body, sending));
  protected readonly ending = submission((api, _: object, sending) => api.delete<Done>(this.#path(), sending));
  protected readonly problem = computed(() => this.renewing.problem() ?? this.ending.problem());

  protected async renew(): Promise<void> {
    const told = this.link().address === null ? this.w().made : this.w().renewed;
    if ((await this.renewing.send({})).ok) this.#done(told);
  }
  protected async end(): Promise<void> {
    if ((await this.ending.send({})).ok) this.#done(this.w().ended);
  }
  protected async copy(input: HTMLInputElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(input.value);
      this.#toasts.show(this.w().copied);
    } catch {
      // No permission, or no clipboard on an address without TLS: she copies it herself.
      input.select();
      this.#toasts.show(this.w().notCopied);
    }
  }

  #done(told: string): void {
    this.#toasts.show(told);
    this.changed.emit();
  }
}
