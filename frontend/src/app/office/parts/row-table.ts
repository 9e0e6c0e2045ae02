import type { MachineName } from '@igang/i18n/states';
import { Component, computed, inject, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type IconName, Pill, StatePill, StonePath, TABLE, type Tone } from '../../shared/ui/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { bulkWords } from '../words.ts';
import { RowWalk } from './row-walk.ts';

/** What stands in a cell: words with a quiet line below, a state, something to say instead of the state, a group's meetings. */
export type RowCell =
  | { readonly kind: 'text'; readonly text: string; readonly note?: string; readonly short?: boolean }
  | { readonly kind: 'state'; readonly machine: MachineName; readonly state: string }
  | { readonly kind: 'pill'; readonly icon: IconName; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'stones'; readonly done: number; readonly all: number };

/** One thing in a list: its name leads to its page. */
export interface RowLine {
  readonly id: string;
  readonly link: string;
  readonly name: string;
  readonly note?: string;
  readonly cells: readonly RowCell[];
}

/** The office's lists: one row a thing, the whole row its link, arrow keys where `igWalk` is around. */
@Component({
  selector: 'ig-row-table',
  imports: [TABLE, Pill, RouterLink, StatePill, StonePath],
  templateUrl: './row-table.html',
  styleUrl: './rows.css',
})
export class RowTable {
  readonly caption = input.required<string>();
  /** The first names the rows' own column. */
  readonly columns = input.required<readonly string[]>();
  readonly lines = input.required<readonly RowLine[]>();
  /** Which are chosen, where several can be; undefined where none can. `x` chooses the row the keys stand on. */
  readonly chosen = model<ReadonlySet<string>>();
  protected readonly b = words(bulkWords);
  protected readonly isAll = computed(() => this.lines().length > 0 && this.lines().every(({ id }) => this.chosen()?.has(id)));

  readonly #walk = inject(RowWalk, { optional: true });
  protected readonly at = computed(() => this.#walk?.at() ?? -1);

  protected toggle(id: string): void {
    this.chosen.update((chosen) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }
  protected toggleAll(): void {
    this.chosen.set(this.isAll() ? new Set() : new Set(this.lines().map(({ id }) => id)));
  }
  /** On a row's link: the key that is a tick in most lists. */
  protected press(event: KeyboardEvent, id: string): void {
    if (this.chosen() === undefined || event.key !== 'x') return;
    event.preventDefault();
    this.toggle(id);
  }
}
