import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GroupRow } from '@igang/contracts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Pill, StatePill, StonePath, TABLE } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import { groupWords } from '../words.ts';
import { groupLine } from './group-row.ts';

@Component({
  selector: 'ig-group-table',
  imports: [TABLE, Pill, RouterLink, StatePill, StonePath],
  template: `
    <table igTable>
      <caption class="ds-sr-only">
        {{
          w().title
        }}
      </caption>
      <thead>
        <tr igRow>
          <th igHead>{{ w().columns.group }}</th>
          <th igHead>{{ w().columns.starters }}</th>
          <th igHead>{{ w().columns.sessions }}</th>
          <th igHead>{{ w().columns.next }}</th>
          <th igHead>{{ w().columns.state }}</th>
        </tr>
      </thead>
      <tbody>
        @for (line of lines(); track line.id) {
          <tr igRow [chosen]="at() === $index">
            <td igCell main>
              <a data-row [routerLink]="line.link">{{ line.name }}</a><br /><span class="note">{{ line.note }}</span>
            </td>
            <td [igCell]="w().columns.starters">{{ line.starters }}</td>
            <td [igCell]="w().columns.sessions"><ig-stone-path small [done]="line.held" [all]="line.budget" /></td>
            <td [igCell]="w().columns.next">{{ line.next }}</td>
            <td [igCell]="w().columns.state">
              @if (line.pill; as pill) {
                <ig-state [machine]="pill.machine" [state]="pill.state" />
              } @else {
                <ig-pill icon="pause">{{ w().paused }}</ig-pill>
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: '../parts/rows.css',
})
export class GroupTable {
  readonly rows = input.required<readonly GroupRow[]>();
  /** The row the keyboard stands on. */
  readonly at = input(-1);

  protected readonly w = words(groupWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #offices = inject(Offices);
  protected readonly lines = computed(() => {
    const several = this.#offices.several() && this.#offices.chosenId() === undefined;
    const how = { w: this.w(), f: this.#f(), today: this.#today(), several };
    return this.rows().map((row) => ({
      ...groupLine(row, how),
      held: row.held,
      budget: row.budget,
    }));
  });
}
