import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StaffCourseRow } from '@igang/contracts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { StatePill, TABLE } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import { courseWords } from '../words.ts';
import { courseLine } from './course-row.ts';

@Component({
  selector: 'ig-course-table',
  imports: [TABLE, RouterLink, StatePill],
  template: `
    <table igTable>
      <caption class="ds-sr-only">
        {{
          w().title
        }}
      </caption>
      <thead>
        <tr igRow>
          <th igHead>{{ w().columns.course }}</th>
          <th igHead>{{ w().columns.when }}</th>
          <th igHead>{{ w().columns.places }}</th>
          <th igHead>{{ w().columns.deadline }}</th>
          <th igHead>{{ w().columns.state }}</th>
        </tr>
      </thead>
      <tbody>
        @for (line of lines(); track line.id) {
          <tr igRow [chosen]="at() === $index">
            <td igCell main>
              <a data-row [routerLink]="line.link">{{ line.name }}</a>
              @if (line.note) {
                <br /><span class="note">{{ line.note }}</span>
              }
            </td>
            <td [igCell]="w().columns.when">{{ line.when }}</td>
            <td [igCell]="w().columns.places" class="ig-number">
              <span
                >{{ line.places }}
                @if (line.placesNote) {
                  <br /><span class="note">{{ line.placesNote }}</span>
                }
              </span>
            </td>
            <td [igCell]="w().columns.deadline" class="ig-nowrap">{{ line.deadline }}</td>
            <td [igCell]="w().columns.state"><ig-state machine="course" [state]="line.state" /></td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: '../parts/rows.css',
})
export class CourseTable {
  readonly rows = input.required<readonly StaffCourseRow[]>();
  readonly at = input(-1);

  protected readonly w = words(courseWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #offices = inject(Offices);
  protected readonly lines = computed(() => {
    const several = this.#offices.several() && this.#offices.chosenId() === undefined;
    const how = { w: this.w(), f: this.#f(), today: this.#today(), several };
    return this.rows().map((row) => courseLine(row, how));
  });
}
