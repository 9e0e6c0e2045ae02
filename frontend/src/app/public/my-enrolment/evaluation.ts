import { Component, computed, inject, input, signal } from '@angular/core';
import type { EvaluationView } from '@igang/contracts';
import { isUndecided, read } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { LostLink } from '../../shared/links/index.ts';
import { Arrival, Illustration, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { EvaluationForm } from './evaluation-form.ts';
import { evaluationWords } from '../words.ts';

/** How a course was, from somebody who was there and whom the answer does not know. */
@Component({
  selector: 'ig-evaluation',
  imports: [EvaluationForm, Illustration, LostLink, PageLayout, ProblemNotice, Skeleton],
  template: `
    @if (thanked()) {
      <ig-page [heading]="w().thanks" [lead]="w().thanksText"><ig-illustration name="hand" /></ig-page>
    } @else if (evaluation.value(); as it) {
      <ig-page
        [heading]="w().title"
        [lead]="w().lead({ type: it.courseType[f().lang], place: it.place, day: f().day(it.lastDay, today()) })"
      >
        <p class="ig-quiet">{{ w().anonymous }}</p>
        @defer (on immediate) {
          <ig-evaluation-form [token]="token()" [survey]="it.survey" (answered)="thank()" />
        } @placeholder {
          <ig-skeleton [lines]="6" height="3rem" />
        } @error {
          <p class="ds-alert" data-color="warning">{{ w().notLoaded }}</p>
        }
      </ig-page>
    } @else if (isBroken()) {
      <ig-lost-link once [heading]="w().used" [lead]="w().usedText" />
    } @else {
      <ig-page [heading]="w().title" [waiting]="evaluation.loading()">
        @if (evaluation.loading()) {
          <ig-skeleton [lines]="5" height="3rem" />
        }
        <ig-problem [problem]="evaluation.problem()" retryable (retry)="evaluation.reload()" />
      </ig-page>
    }
  `,
})
export class Evaluation {
  readonly token = input.required<string>();

  protected readonly w = words(evaluationWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  readonly #arrival = inject(Arrival);
  protected readonly thanked = signal(false);
  protected readonly evaluation = read<EvaluationView>(() => `/evaluation-links/${encodeURIComponent(this.token())}`);
  protected readonly isBroken = computed(() => {
    const problem = this.evaluation.problem();
    return problem !== undefined && !isUndecided(problem);
  });

  protected thank(): void {
    this.#arrival.expect();
    this.thanked.set(true);
    scrollTo({ top: 0 });
  }
}
