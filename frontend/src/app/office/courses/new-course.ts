import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { DemandPlace } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { courseWords, demandWords } from '../words.ts';
import { CourseForm } from './course-form.ts';

@Component({
  selector: 'ig-new-course',
  imports: [CourseForm, PageLayout, ProblemNotice, Skeleton],
  template: `
    <ig-page [heading]="w().form.title" [lead]="w().form.lead" back="/kontor/kurs" [backLabel]="w().title">
      @if (kommune() === undefined) {
        <ig-course-form (saved)="go($event)" />
      } @else if (place.value(); as here) {
        <p class="ds-alert" data-color="info">{{ d().planning(here.name, here.venueId !== null) }}</p>
        <ig-course-form [start]="here" (saved)="go($event)" />
      } @else if (place.loading()) {
        <ig-skeleton [lines]="6" height="3rem" />
      }
      <ig-problem [problem]="place.problem()" retryable (retry)="place.reload()" />
    </ig-page>
  `,
})
export class NewCoursePage {
  /** `?kommune=1121`: where people wait for a course. */
  readonly kommune = input<string>();

  protected readonly w = words(courseWords);
  protected readonly d = words(demandWords);
  readonly #router = inject(Router);
  protected readonly place = read<DemandPlace>(() => (this.kommune() === undefined ? undefined : `/staff/demand/${this.kommune() ?? ''}`));

  protected go(id: string): void {
    void this.#router.navigate(['/kontor/kurs', id]);
  }
}
