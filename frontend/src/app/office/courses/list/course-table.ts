import { Component, computed, inject, input } from '@angular/core';
import type { StaffCourseRow } from '@igang/contracts';
import { formats, Today, words } from '../../../shared/i18n/index.ts';
import { Offices } from '../../parts/offices.ts';
import { type RowLine, RowTable } from '../../parts/row-table.ts';
import { courseWords } from '../../words.ts';
import { courseLine } from './course-row.ts';

@Component({
  selector: 'ig-course-table',
  imports: [RowTable],
  template: `<ig-row-table [caption]="w().title" [columns]="columns()" [lines]="lines()" />`,
})
export class CourseTable {
  readonly rows = input.required<readonly StaffCourseRow[]>();

  protected readonly w = words(courseWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #offices = inject(Offices);
  protected readonly columns = computed(() => {
    const { course, when, places, deadline, state } = this.w().columns;
    return [course, when, places, deadline, state];
  });
  protected readonly lines = computed(() => {
    const how = { w: this.w(), f: this.#f(), today: this.#today(), several: this.#offices.mixed() };
    return this.rows().map((row): RowLine => {
      const { when, places, placesNote, deadline, deadlineNote, state, ...line } = courseLine(row, how);
      return {
        ...line,
        cells: [
          { kind: 'text', text: when },
          { kind: 'text', text: places, note: placesNote, short: true },
          { kind: 'text', text: deadline, note: deadlineNote, short: true },
          { kind: 'state', machine: 'course', state },
        ],
      };
    });
  });
}
