import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LeftOutStarter } from '@igang/contracts';
import { words } from '../../../shared/i18n/index.ts';
import { groupWords } from '../../words.ts';

/** Who is near and cannot be asked now, each with the one thing that must change. */
@Component({
  selector: 'ig-left-out',
  imports: [RouterLink],
  template: `
    @if (people().length > 0) {
      <details>
        <summary>{{ w().title({ count: people().length }) }}</summary>
        <p class="ig-quiet ig-small">{{ w().text }}</p>
        <ul>
          @for (one of people(); track one.personId) {
            <li>
              <a [routerLink]="['/kontor/folk', one.personId]">{{ one.name }}</a><br /><span class="ig-quiet ig-small">{{
                w().reasons[one.reason]
              }}</span>
            </li>
          }
        </ul>
      </details>
    }
  `,
})
export class LeftOut {
  readonly people = input.required<readonly LeftOutStarter[]>();

  readonly #words = words(groupWords);
  protected readonly w = computed(() => this.#words().leftOut);
}
