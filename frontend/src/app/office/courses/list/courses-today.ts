import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Page, StaffCourseRow } from '@igang/contracts';
import { read } from '../../../shared/api/index.ts';
import { formats, Today, words } from '../../../shared/i18n/index.ts';
import { Button } from '../../../shared/ui/index.ts';
import { Offices } from '../../parts/offices.ts';
import { courseStepWords, courseWords } from '../../words.ts';
import { courseTitle } from '../../parts/course-title.ts';

/** The courses that are on today, before everything else: one press from attendance. Nothing on other days. */
@Component({
  selector: 'ig-courses-today',
  imports: [Button, RouterLink],
  template: `
    @if (rows().length > 0) {
      <section class="ds-card ig-wants ig-stack" data-gap="sm" aria-labelledby="ig-today">
        <h2 id="ig-today" class="ds-heading" data-size="2xs">{{ s().todayTitle }}</h2>
        @for (row of rows(); track row.id) {
          <div class="ig-row" data-spread>
            <span>
              <a [routerLink]="['/kontor/kurs', row.id]">{{ row.name }}</a>
              <span class="ig-quiet">{{ row.hours }}</span>
            </span>
            <a igButton [routerLink]="['/kontor/kurs', row.id, 'kursdag']">{{ s().startDay }}</a>
          </div>
        }
      </section>
    }
  `,
})
export class CoursesToday {
  protected readonly s = words(courseStepWords);
  readonly #w = words(courseWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #offices = inject(Offices);
  readonly #courses = read<Page<StaffCourseRow>>(() => ({
    path: '/staff/courses',
    params: { officeId: this.#offices.chosenId(), when: 'today', limit: 10 },
  }));
  protected readonly rows = computed(() =>
    (this.#courses.value()?.items ?? []).map(({ id, type, place, days }) => {
      const day = days.find(({ date }) => date === this.#today());
      return {
        id,
        name: courseTitle(this.#w(), type[this.#f().lang], place),
        hours: day === undefined ? '' : this.#f().atHours(day.startsAt, day.endsAt),
      };
    }),
  );
}
