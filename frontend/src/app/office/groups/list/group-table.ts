import { Component, computed, inject, input, model } from '@angular/core';
import type { GroupRow } from '@igang/contracts';
import { formats, Today, words } from '../../../shared/i18n/index.ts';
import { Offices } from '../../parts/offices.ts';
import { type RowLine, RowTable } from '../../parts/row-table.ts';
import { groupWords } from '../../words.ts';
import { groupLine } from './group-row.ts';

@Component({
  selector: 'ig-group-table',
  imports: [RowTable],
  template: `<ig-row-table [caption]="w().title" [columns]="columns()" [lines]="lines()" [(chosen)]="chosen" />`,
})
export class GroupTable {
  readonly rows = input.required<readonly GroupRow[]>();
  readonly chosen = model<ReadonlySet<string>>();

  protected readonly w = words(groupWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #offices = inject(Offices);
  protected readonly columns = computed(() => {
    const { group, starters, sessions, next, state } = this.w().columns;
    return [group, starters, sessions, next, state];
  });
  protected readonly lines = computed(() => {
    const how = { w: this.w(), f: this.#f(), today: this.#today(), several: this.#offices.mixed() };
    return this.rows().map((row): RowLine => {
      const { starters, next, pill, ...line } = groupLine(row, how);
      return {
        ...line,
        cells: [
          { kind: 'text', text: starters },
          { kind: 'stones', done: row.held, all: row.budget },
          { kind: 'text', text: next, short: true },
          pill === undefined ? { kind: 'pill', icon: 'pause', text: how.w.paused } : { kind: 'state', ...pill },
        ],
      };
    });
  });
}
