import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StarterRow } from '@igang/contracts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { StatePill, TABLE } from '../../shared/ui/index.ts';
import { officeWords } from '../words.ts';
import { starterLine } from './starter-row.ts';

@Component({
  selector: 'ig-starter-table',
  imports: [TABLE, RouterLink, StatePill],
  template: `
    <table igTable>
      <caption class="ds-sr-only">
        {{
          w().people.title
        }}
      </caption>
      <thead>
        <tr igRow>
          <th igHead>{{ w().people.name }}</th>
          <th igHead>{{ w().people.place }}</th>
          <th igHead>{{ w().people.groupsNow }}</th>
          <th igHead>{{ w().people.lastAsked }}</th>
          <th igHead>{{ w().list.state }}</th>
        </tr>
      </thead>
      <tbody>
        @for (line of lines(); track line.id) {
          <tr igRow [chosen]="at() === $index">
            <td igCell main>
              <a data-row [routerLink]="line.link">{{ line.name }}</a>
            </td>
            <td [igCell]="w().people.place">{{ line.place }}</td>
            <td [igCell]="w().people.groupsNow" class="ig-number">{{ line.load }}</td>
            <td [igCell]="w().people.lastAsked">{{ line.lastAsked }}</td>
            <td [igCell]="w().list.state"><ig-state machine="starter" [state]="line.state" /></td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: '../parts/rows.css',
})
export class StarterTable {
  readonly rows = input.required<readonly StarterRow[]>();
  readonly at = input(-1);

  protected readonly w = words(officeWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly lines = computed(() => this.rows().map((row) => starterLine(row, this.w().people, this.#f(), this.#today())));
}
