import { Component, inject, input } from '@angular/core';
import type { Availability } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { PageLayout, ProblemNotice, Skeleton, Toasts } from '../../shared/ui/index.ts';
import { DaysAway } from './days-away.ts';
import { herPage } from '../offline/her-page.ts';
import { WhatSuits } from './what-suits.ts';
import { starterWords, timesWords } from '../words.ts';

/** When she can: days away first, since they are what changes; then what suits her as a rule. */
@Component({
  selector: 'ig-times-page',
  imports: [DaysAway, PageLayout, ProblemNotice, Skeleton, WhatSuits],
  template: `
    <ig-page [heading]="w().title" [lead]="w().lead" back="/mine-grupper" [backLabel]="s().title">
      @if (mine.value(); as availability) {
        <ig-days-away [absences]="availability.absences" [groups]="page.value()?.groups ?? []" [day]="dag()" (changed)="changed($event)" />
        <ig-what-suits [availability]="availability" (changed)="changed(w().saved)" />
      } @else if (mine.loading()) {
        <ig-skeleton [lines]="3" height="6rem" />
      }
      <ig-problem [problem]="mine.problem()" [retryable]="true" (retry)="mine.reload()" />
    </ig-page>
  `,
})
export class TimesPage {
  /** A day she cannot, from the meeting she came from. */
  readonly dag = input<string>();

  protected readonly w = words(timesWords);
  protected readonly s = words(starterWords);
  readonly #toasts = inject(Toasts);
  protected readonly page = herPage();
  protected readonly mine = read<Availability>(() => '/starter/availability');

  protected changed(told: string): void {
    this.#toasts.show(told);
    this.mine.reload();
    this.page.reload();
  }
}
