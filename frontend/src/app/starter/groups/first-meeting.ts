import { Component, computed, input } from '@angular/core';
import { words } from '../../shared/i18n/index.ts';
import { checkLists } from './checks.ts';
import { starterWords } from '../words.ts';

const ITEMS = ['call', 'room', 'key', 'forms'] as const;

/** What to have done before the first meeting; ticks are hers alone. */
@Component({
  selector: 'ig-first-meeting',
  template: `
    <fieldset>
      <legend class="ig-strong">{{ w().checklist.title }}</legend>
      @for (item of items; track item) {
        <label>
          <input type="checkbox" class="ds-input" [checked]="list().ticked().includes(item)" (change)="list().toggle(item)" />
          <span>{{ w().checklist.items[item] }}</span>
        </label>
      }
      <p class="ig-quiet ig-small">{{ w().checklist.hint }}</p>
    </fieldset>
  `,
  styles: `
    fieldset {
      border: 0;
      display: flex;
      flex-direction: column;
      gap: 0;
      margin: 0;
      padding: 0;
    }
    label {
      align-items: start;
      cursor: pointer;
      display: grid;
      gap: var(--ds-size-3);
      grid-template-columns: auto minmax(0, 1fr);
      padding-block: var(--ds-size-2);
      min-height: 2.75rem;
    }
    label input {
      margin-top: 0.15em;
    }
  `,
})
export class FirstMeeting {
  readonly groupId = input.required<string>();

  protected readonly w = words(starterWords);
  protected readonly items = ITEMS;
  readonly #lists = checkLists();
  protected readonly list = computed(() => this.#lists(this.groupId()));
}
