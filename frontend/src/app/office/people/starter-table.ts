import { Component, computed, inject, input } from '@angular/core';
import type { StarterRow } from '@igang/contracts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { type RowLine, RowTable } from '../parts/row-table.ts';
import { officeWords } from '../words.ts';
import { starterLine } from './starter-row.ts';

@Component({
  selector: 'ig-starter-table',
  imports: [RowTable],
  template: `<ig-row-table [caption]="w().people.title" [columns]="columns()" [lines]="lines()" />`,
})
export class StarterTable {
  readonly rows = input.required<readonly StarterRow[]>();

  protected readonly w = words(officeWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly columns = computed(() => {
    const { people, list } = this.w();
    return [people.name, people.place, people.groupsNow, people.lastAsked, list.state];
  });
  protected readonly lines = computed(() =>
    this.rows().map((row): RowLine => {
      const { place, load, lastAsked, state, ...line } = starterLine(row, this.w().people, this.#f(), this.#today());
      return {
        ...line,
        cells: [
          { kind: 'text', text: place },
          { kind: 'text', text: load, short: true },
          { kind: 'text', text: lastAsked },
          { kind: 'state', machine: 'starter', state },
        ],
      };
    }),
  );
}
