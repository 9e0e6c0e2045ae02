import { Component, input } from '@angular/core';
import type { Whole } from '../api/index.ts';
import { commonWords } from '../i18n/index.ts';

/** Under a list to choose from, read with `whole()`: says so when there are more than it holds. */
@Component({
  selector: 'ig-not-all',
  template: `
    @if (list().isCut()) {
      <p class="ig-quiet ig-small" role="status">{{ c().state.notAll }}</p>
    }
  `,
})
export class NotAll {
  readonly list = input.required<Whole<unknown>>();
  protected readonly c = commonWords();
}
