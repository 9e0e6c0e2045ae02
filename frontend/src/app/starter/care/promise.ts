import { Component, computed, inject, input, output } from '@angular/core';
import type { GivenPromise } from '@igang/contracts';
import { PROMISE_TEXTS, type PromiseText } from '@igang/domain/starters/promise';
import { submission } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { careWords } from '../words.ts';

const TEXT: PromiseText = PROMISE_TEXTS[0];

/** The promise of confidentiality: she reads it here and gives it herself, or sees when and how she gave it. */
@Component({
  selector: 'ig-promise',
  imports: [Button, ProblemNotice],
  template: `
    <section class="ds-card ig-stack" data-gap="sm" aria-labelledby="lofte" aria-live="polite">
      <h2 id="lofte" class="ds-heading" data-size="xs">{{ w().title }}</h2>
      @if (given(); as line) {
        <p>{{ line }}</p>
      } @else {
        <p>{{ w().lead }}</p>
      }
      @if (ownNow()) {
        <details>
          <summary>{{ w().read }}</summary>
          <ul>
            @for (point of w().points; track $index) {
              <li>{{ point }}</li>
            }
          </ul>
          <p class="ig-quiet">{{ w().limit }} {{ w().version({ text }) }}</p>
        </details>
      } @else {
        <ul>
          @for (point of w().points; track $index) {
            <li>{{ point }}</li>
          }
        </ul>
        <p class="ig-quiet">{{ w().limit }} {{ w().version({ text }) }}</p>
        <p>
          <button igButton type="button" [busy]="giving.sending()" (click)="give()">{{ w().give }}</button>
        </p>
        <ig-problem [problem]="giving.problem()" />
      }
    </section>
  `,
})
export class Promised {
  readonly promise = input.required<GivenPromise | null>();
  readonly changed = output();

  readonly #words = words(careWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly text = TEXT;
  protected readonly w = computed(() => this.#words().promise);
  protected readonly given = computed(() => {
    const promise = this.promise();
    return promise === null ? undefined : this.w().ways[promise.how]({ day: this.#f().day(promise.givenOn, this.#today()) });
  });
  /** This very text is promised, by her or on paper; what counted before is no yes to any text. */
  protected readonly ownNow = computed(() => this.promise() !== null && this.promise()?.how !== 'before');
  protected readonly giving = submission((api, body: { text: PromiseText }, sending) => api.put('/starter/promise', body, sending));

  protected async give(): Promise<void> {
    if ((await this.giving.send({ text: TEXT })).ok) this.changed.emit();
  }
}
