import { Component, computed, input, output } from '@angular/core';
import type { Problem } from '../api/index.ts';
import { commonWords } from '../i18n/index.ts';
import { Button } from './button.ts';

/** Says why something did not happen, that nothing is lost, and what to do. Announced at once. */
@Component({
  selector: 'ig-problem',
  imports: [Button],
  template: `
    <div role="alert">
      @if (sentence(); as text) {
        <div class="ds-alert" [attr.data-color]="tone()">
          <p>{{ text }}</p>
          @if (retryable()) {
            <button igButton type="button" variant="secondary" tone="neutral" size="sm" (click)="retry.emit()">{{ c().action.retry }}</button>
          }
        </div>
      }
    </div>
  `,
  styles: `
    .ds-alert { display: flex; flex-direction: column; gap: var(--ds-size-3); }
  `,
})
export class ProblemNotice {
  readonly problem = input.required<Problem | undefined>();
  /** Offers "Prøv igjen" and asks for `(retry)`. */
  readonly retryable = input(false);
  readonly retry = output();

  protected readonly c = commonWords();
  protected readonly sentence = computed(() => {
    const problem = this.problem();
    if (problem === undefined) return undefined;
    return problem.sentence || (problem.status === 0 ? this.c().error.noAnswer : this.c().error.brokenPageText);
  });
  /** Red is kept for what is broken; being told no is ordinary. */
  protected readonly tone = computed(() => ((this.problem()?.status ?? 0) >= 500 ? 'danger' : 'warning'));
}
