import { Component, computed, input, output } from '@angular/core';
import type { Problem } from '../shared/api/index.ts';
import { isUndecided } from '../shared/api/index.ts';
import { words } from '../shared/i18n/index.ts';
import { linkWords, ReachUs, SendLinks } from '../shared/links/index.ts';
import { PageLayout, ProblemNotice } from '../shared/ui/index.ts';
import { enrolmentWords } from './words.ts';

/** A link that is too old, used or cut in two: nothing is lost, and this is how to get a new one. */
@Component({
  selector: 'ig-broken-link',
  imports: [PageLayout, ProblemNotice, ReachUs, SendLinks],
  template: `
    @if (retryable()) {
      <ig-page [heading]="w().mine.title"><ig-problem [problem]="problem()" [retryable]="true" (retry)="retry.emit()" /></ig-page>
    } @else {
      <ig-page [heading]="w().broken.title" [lead]="w().broken.text">
        <section class="ig-stack">
          <h2 class="ds-heading" data-size="xs">{{ l().title }}</h2>
          <p>{{ l().lead }}</p>
          <ig-send-links />
        </section>
        <ig-reach-us />
      </ig-page>
    }
  `,
})
export class BrokenLink {
  readonly problem = input.required<Problem | undefined>();
  readonly retry = output();

  protected readonly w = words(enrolmentWords);
  protected readonly l = words(linkWords);
  protected readonly retryable = computed(() => {
    const problem = this.problem();
    return problem === undefined || isUndecided(problem);
  });
}
