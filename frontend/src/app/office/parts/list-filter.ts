import { Component, input, output } from '@angular/core';
import { words } from '../../shared/i18n/index.ts';
import { officeWords } from '../words.ts';

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}
const PAUSE_MS = 250;

/** Search and state above a list. The address keeps both, so that a list can be linked to and gone back to. */
@Component({
  selector: 'ig-list-filter',
  template: `
    <form role="search" class="ig-row" (submit)="$event.preventDefault()">
      <label class="grow">
        <span>{{ w().list.search }}</span>
        <input class="ds-input" type="search" [value]="q() ?? ''" (input)="write($event)" />
      </label>
      <label>
        <span>{{ w().list.state }}</span>
        <select class="ds-input" (change)="state.emit(textOf($event))">
          <option value="" [selected]="!chosen()">{{ w().list.allStates }}</option>
          @for (choice of choices(); track choice.value) {
            <option [value]="choice.value" [selected]="choice.value === chosen()">{{ choice.label }}</option>
          }
        </select>
      </label>
    </form>
  `,
  styles: `
    label {
      display: flex;
      flex-direction: column;
      font-size: var(--ds-body-sm-font-size);
      gap: var(--ds-size-1);
    }
    .grow {
      flex: 1 1 16rem;
    }
    select {
      max-width: 100%;
    }
  `,
})
export class ListFilter {
  readonly q = input<string>();
  readonly chosen = input<string>();
  readonly choices = input.required<readonly FilterChoice[]>();
  readonly sought = output<string>();
  readonly state = output<string>();

  protected readonly w = words(officeWords);
  #waiting: ReturnType<typeof setTimeout> | undefined;

  protected textOf(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }
  protected write(event: Event): void {
    const text = this.textOf(event);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.sought.emit(text), PAUSE_MS);
  }
}
