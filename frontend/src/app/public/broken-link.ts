import { Component, computed, input, output } from '@angular/core';
import type { Problem } from '../shared/api/index.ts';
import { isUndecided } from '../shared/api/index.ts';
import { words } from '../shared/i18n/index.ts';
import { LostLink } from '../shared/links/index.ts';
import { PageLayout, ProblemNotice } from '../shared/ui/index.ts';
import { enrolmentWords } from './words.ts';

/** A link that is too old, used or cut in two: nothing is lost, and this is how to get a new one. */
@Component({
  selector: 'ig-broken-link',
  imports: [LostLink, PageLayout, ProblemNotice],
  template: `
    @if (retryable()) {
      <ig-page [heading]="w().mine.title"><ig-problem [problem]="problem()" [retryable]="true" (retry)="retry.emit()" /></ig-page>
    } @else {
      <ig-lost-link [heading]="w().broken.title" [lead]="w().broken.text" />
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
