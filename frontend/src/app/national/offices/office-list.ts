import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfficeDetail } from '@igang/contracts';
import { pages } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, LoadMore, PageLayout, Pill, ProblemNotice, Skeleton, TABLE } from '../../shared/ui/index.ts';
import { officesWords } from '../words.ts';
import { standingOf } from './standing.ts';

/** The offices there are and have been. */
@Component({
  selector: 'ig-office-list',
  imports: [TABLE, Button, LoadMore, PageLayout, Pill, ProblemNotice, RouterLink, Skeleton],
  template: `
    <ig-page width="work" [heading]="w().title" [lead]="w().lead" back="/nasjonalt">
      <a igButton page-aside routerLink="nytt">{{ w().add }}</a>
      @if (offices.loading()) {
        <ig-skeleton [lines]="5" height="2.75rem" />
      }
      <ig-problem [problem]="offices.problem()" retryable (retry)="offices.reload()" />
      @if (offices.items()) {
        <table igTable>
          <caption class="ds-sr-only">
            {{
              w().title
            }}
          </caption>
          <thead>
            <tr igRow>
              <th igHead>{{ w().columns.office }}</th>
              <th igHead>{{ w().columns.counties }}</th>
              <th igHead>{{ w().columns.people }}</th>
            </tr>
          </thead>
          <tbody>
            @for (line of lines(); track line.id) {
              <tr igRow>
                <td igCell main>
                  <a [routerLink]="line.id">{{ line.name }}</a>
                  @if (line.standing; as standing) {
                    <ig-pill [tone]="standing.tone">{{ standing.text }}</ig-pill>
                  }
                </td>
                <td [igCell]="w().columns.counties">{{ line.counties }}</td>
                <td [igCell]="w().columns.people" class="ig-number">{{ line.people }}</td>
              </tr>
            }
          </tbody>
        </table>
        <ig-load-more [pages]="offices" />
      }
    </ig-page>
  `,
})
export class OfficeList {
  protected readonly w = words(officesWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly offices = pages<OfficeDetail>(() => '/national/offices');
  protected readonly lines = computed(() => (this.offices.items() ?? []).map((office) => this.#line(office)));

  #line(office: OfficeDetail) {
    const now = office.counties.filter(({ from }) => from <= this.#today()).map(({ name }) => name);
    return {
      id: office.id,
      name: office.name,
      standing: standingOf(office, { today: this.#today(), w: this.w(), f: this.#f() }),
      counties: now.length === 0 ? this.w().noCounties : this.#f().list(now),
      people: this.#f().number(office.people),
    };
  }
}
