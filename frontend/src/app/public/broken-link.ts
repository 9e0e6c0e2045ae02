import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Problem } from '../shared/api/index.ts';
import { isUndecided } from '../shared/api/index.ts';
import { words } from '../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice } from '../shared/ui/index.ts';
import { enrolmentWords } from './words.ts';

/** A link that is too old, used or cut in two: nothing is lost, and this is how to get a new one. */
@Component({
  selector: 'ig-broken-link',
  imports: [Button, PageLayout, ProblemNotice, RouterLink],
  template: `
    @if (retryable()) {
      <ig-page [heading]="w().mine.title"><ig-problem [problem]="problem()" [retryable]="true" (retry)="retry.emit()" /></ig-page>
    } @else {
      <ig-page [heading]="w().broken.title" [lead]="w().broken.text">
        <section class="ig-stack">
          <h2 class="ds-heading" data-size="xs">{{ w().broken.how }}</h2>
          <ol>
            @for (step of w().broken.steps; track step) {
              <li>{{ step }}</li>
            }
          </ol>
          <p>
            <a igButton routerLink="/kurs">{{ w().broken.find }}</a>
          </p>
        </section>
      </ig-page>
    }
  `,
  styles: `
    ol {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-2);
      padding-inline-start: 1.4em;
    }
  `,
})
export class BrokenLink {
  readonly problem = input.required<Problem | undefined>();
  readonly retry = output();

  protected readonly w = words(enrolmentWords);
  protected readonly retryable = computed(() => {
    const problem = this.problem();
    return problem === undefined || isUndecided(problem);
  });
}
