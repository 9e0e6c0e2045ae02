import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlannedCourse } from '@igang/contracts';
import { upperFirst } from '@igang/i18n/text';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { StatePill, TABLE } from '../../shared/ui/index.ts';
import { RowWalk } from '../parts/row-walk.ts';
import { courseWords, planningWords } from '../words.ts';
import { courseTitle } from '../parts/course-title.ts';

/** The half-year as a list, soonest first. */
@Component({
  selector: 'ig-planner-list',
  imports: [TABLE, RouterLink, RowWalk, StatePill],
  template: `
    <div igWalk #walk="walk">
      <table igTable>
        <caption class="ds-sr-only">
          {{
            w().title
          }}
        </caption>
        <thead>
          <tr igRow>
            <th igHead>{{ w().columns.when }}</th>
            <th igHead>{{ w().columns.course }}</th>
            <th igHead>{{ w().columns.trainers }}</th>
            <th igHead>{{ w().columns.places }}</th>
            <th igHead>{{ w().columns.state }}</th>
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.id) {
            <tr igRow [chosen]="walk.at() === $index">
              <td igCell main>
                <a data-row [routerLink]="line.link">{{ line.when }}</a>
              </td>
              <td [igCell]="w().columns.course">
                <span
                  >{{ line.name }}
                  @if (line.office) {
                    <br /><span class="note">{{ line.office }}</span>
                  }
                </span>
              </td>
              <td [igCell]="w().columns.trainers">{{ line.trainers }}</td>
              <td [igCell]="w().columns.places" class="ig-number">{{ line.places }}</td>
              <td [igCell]="w().columns.state"><ig-state machine="course" [state]="line.state" /></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: '../parts/rows.css',
})
export class PlannerList {
  readonly courses = input.required<readonly PlannedCourse[]>();

  protected readonly w = words(planningWords);
  readonly #courses = words(courseWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly lines = computed(() =>
    this.courses().map((course) => ({
      id: course.id,
      link: course.own ? `/kontor/kurs/${course.id}` : `/kurs/${course.id}`,
      when: upperFirst(this.#f().days(course.days, this.#today())),
      name: courseTitle(this.#courses(), course.type[this.#f().lang], course.place),
      office: course.own ? '' : this.w().neighbour({ office: course.officeName }),
      trainers: course.trainers.length > 0 ? this.#f().list(course.trainers.map(({ name }) => name)) : '–',
      places: this.#courses().places({ taken: course.taken, capacity: course.capacity }),
      state: course.state,
    })),
  );
}
