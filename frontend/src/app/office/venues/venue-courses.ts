import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StaffCourseRow } from '@igang/contracts';
import { pages } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { LoadMore, ProblemNotice, StatePill } from '../../shared/ui/index.ts';
import { courseLine } from '../courses/list/course-row.ts';
import { Offices } from '../parts/offices.ts';
import { courseWords, planningWords } from '../words.ts';

/** What is planned at a venue from now on: what must find another place before it can be closed. */
@Component({
  selector: 'ig-venue-courses',
  imports: [LoadMore, ProblemNotice, RouterLink, StatePill],
  template: `
    <section class="ig-stack" data-gap="sm" aria-labelledby="ig-venue-courses">
      <h2 id="ig-venue-courses" class="ds-heading" data-size="xs">{{ w().columns.courses }}</h2>
      <ig-problem [problem]="courses.problem()" retryable (retry)="courses.reload()" />
      <ul class="ig-list">
        @for (course of lines(); track course.id) {
          <li>
            <span class="ig-row">
              <a [routerLink]="course.link">{{ course.when }}</a>
              <ig-state machine="course" [state]="course.state" />
            </span>
            <span class="ig-quiet">{{ course.name }}</span>
          </li>
        } @empty {
          @if (!courses.loading()) {
            <li class="ig-quiet">{{ w().noCourses }}</li>
          }
        }
      </ul>
      <ig-load-more [pages]="courses" />
    </section>
  `,
})
export class VenueCourses {
  readonly venueId = input.required<string>();

  readonly #words = words(planningWords);
  protected readonly w = computed(() => this.#words().venues);
  readonly #c = words(courseWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #officeId = inject(Offices).home;
  protected readonly courses = pages<StaffCourseRow>(() =>
    this.#officeId() === '' ? undefined : { path: '/staff/courses', params: { officeId: this.#officeId(), venueId: this.venueId() } },
  );
  protected readonly lines = computed(() => {
    const told = { w: this.#c(), f: this.#f(), today: this.#today(), several: false };
    return (this.courses.items() ?? []).map((course) => courseLine(course, told));
  });
}
