import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CourseTypeDetail } from '@igang/contracts';
import { pages } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button, LoadMore, PageLayout, Pill, ProblemNotice, Skeleton, TABLE } from '../../shared/ui/index.ts';
import { typeWords } from '../words.ts';

/** The kinds of course there are. */
@Component({
  selector: 'ig-type-list',
  imports: [TABLE, Button, LoadMore, PageLayout, Pill, ProblemNotice, RouterLink, Skeleton],
  template: `
    <ig-page width="work" [heading]="w().title" [lead]="w().lead" back="/nasjonalt">
      <a igButton page-aside routerLink="ny">{{ w().add }}</a>
      @if (types.loading()) {
        <ig-skeleton [lines]="5" height="2.75rem" />
      }
      <ig-problem [problem]="types.problem()" retryable (retry)="types.reload()" />
      @if (types.items()) {
        <table igTable>
          <caption class="ds-sr-only">
            {{
              w().title
            }}
          </caption>
          <thead>
            <tr igRow>
              <th igHead>{{ w().columns.type }}</th>
              <th igHead>{{ w().columns.days }}</th>
              <th igHead>{{ w().columns.audience }}</th>
              <th igHead>{{ w().columns.gives }}</th>
              <th igHead>{{ w().columns.courses }}</th>
            </tr>
          </thead>
          <tbody>
            @for (line of lines(); track line.id) {
              <tr igRow>
                <td igCell main>
                  <a [routerLink]="line.id">{{ line.name }}</a>
                  @if (line.closed) {
                    <ig-pill tone="stopped">{{ w().closed }}</ig-pill>
                  }
                </td>
                <td [igCell]="w().columns.days">{{ line.days }}</td>
                <td [igCell]="w().columns.audience">{{ line.audience }}</td>
                <td [igCell]="w().columns.gives">{{ line.gives }}</td>
                <td [igCell]="w().columns.courses" class="ig-number">{{ line.courses }}</td>
              </tr>
            }
          </tbody>
        </table>
        <ig-load-more [pages]="types" />
      }
    </ig-page>
  `,
})
export class TypeList {
  protected readonly w = words(typeWords);
  readonly #f = formats();
  protected readonly types = pages<CourseTypeDetail>(() => '/national/course-types');
  protected readonly lines = computed(() =>
    (this.types.items() ?? []).map((type) => ({
      id: type.id,
      name: type.names[this.#f().lang],
      closed: type.closedOn !== null,
      days: this.w().days({ days: type.days, inARow: type.consecutive }),
      audience: this.w().audience[type.audience],
      gives: this.#gives(type),
      courses: this.#f().number(type.courses),
    })),
  );

  #gives({ validityMonths, countsForRenewal }: CourseTypeDetail): string {
    if (validityMonths !== null) return this.w().gives({ months: validityMonths });
    return countsForRenewal ? this.w().renews : this.w().givesNothing;
  }
}
