import { booleanAttribute, Component, Directive, input } from '@angular/core';

/**
 * A table that becomes cards on a phone. Roles are written out, since `display: block` takes them from a table.
 *
 *     <table igTable><caption class="ds-sr-only">…</caption>
 *       <thead><tr igRow><th igHead>{{ w().group }}</th>…</tr></thead>
 *       <tbody>@for (…) {<tr igRow><td igCell main>…</td><td [igCell]="w().next">…</td></tr>}</tbody></table>
 */
@Directive({ selector: 'table[igTable]', host: { class: 'ds-table ig-table', role: 'table' } })
export class Table {}

@Directive({ selector: 'tr[igRow]', host: { role: 'row', '[attr.data-chosen]': 'chosen() ? "" : null' } })
export class Row {
  /** Where the keyboard stands in a list that arrow keys walk. */
  readonly chosen = input(false, { transform: booleanAttribute });
}

@Directive({ selector: 'th[igHead]', host: { role: 'columnheader', scope: 'col' } })
export class Head {}

/** `igCell` is the name of the column, shown before the value on a phone; `main` is what the row is about. */
@Component({
  selector: 'td[igCell]',
  template: '<span class="ig-value"><ng-content /></span>',
  host: { role: 'cell', '[attr.data-label]': 'igCell() || null', '[attr.data-main]': 'main() ? "" : null' },
})
export class Cell {
  readonly igCell = input('');
  readonly main = input(false, { transform: booleanAttribute });
}

/** `imports: [TABLE]`. */
export const TABLE = [Table, Row, Head, Cell] as const;
