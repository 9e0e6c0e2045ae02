import { afterNextRender, Component, computed, inject, Injector, input, output, signal } from '@angular/core';
import type { ImportRowView, ImportView, Page } from '@igang/contracts';
import type { ImportField } from '@igang/domain';
import { ROW_OUTCOMES, type RowOutcome } from '@igang/domain/transfer/import';
import { named } from '@igang/i18n';
import { shownPhone } from '@igang/i18n/text';
import { API, Api, pages } from '../../shared/api/index.ts';
import { formats, Language, words } from '../../shared/i18n/index.ts';
import { Button, LoadMore, Pill, ProblemNotice, Skeleton, TABLE } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { importWords } from '../words.ts';
import { ImportRowForm } from './import-row-form.ts';
import { rowTone } from './import-tone.ts';
import { isDay, type ShownValue, shownValues } from './row-values.ts';

/** The rows of the file, each with what will be written, what is wrong with it, and a way to put it right. */
@Component({
  selector: 'ig-import-rows',
  imports: [TABLE, Button, ImportRowForm, LoadMore, Pill, ProblemNotice, Skeleton],
  templateUrl: './import-rows.html',
  styleUrl: './import-rows.css',
})
export class ImportRows {
  readonly it = input.required<ImportView>();
  readonly changed = output();

  protected readonly w = words(importWords);
  readonly #f = formats();
  readonly #language = inject(Language);
  readonly #injector = inject(Injector);
  protected readonly tone = rowTone;
  protected readonly outcomes = ROW_OUTCOMES;
  protected readonly only = signal<RowOutcome | ''>('');
  /** The row whose cells are being put right. */
  protected readonly open = signal<number | undefined>(undefined);
  protected readonly told = signal('');
  protected readonly rows = pages<ImportRowView>(() => ({
    path: `/staff/imports/${this.it().id}/rows`,
    params: { outcome: this.only() === '' ? undefined : this.only(), limit: 50 },
  }));
  /** Rows that were changed here, as they are now: the list keeps its length and its place. */
  readonly #now = signal<ReadonlyMap<number, ImportRowView>>(new Map());
  protected readonly list = computed(() => this.rows.items()?.map((row) => this.#now().get(row.number) ?? row));
  protected readonly change = changes(() => this.changed.emit());
  readonly #api = inject(Api);

  /** Everything anew: many rows may be others now. */
  refresh(): void {
    this.#now.set(new Map());
    this.rows.reload();
  }

  protected shown(row: ImportRowView): ShownValue[] {
    return shownValues(row, (field, written) => this.#say(field, written));
  }
  #say(field: ImportField, written: string): string {
    if (isDay(field)) return this.#f().plainDate(written);
    if (field === 'phone') return shownPhone(written);
    return field === 'language' ? (named(this.w().language, written) ?? written) : written;
  }
  protected refusedFile(format: 'csv' | 'xlsx'): string {
    return `${API}/staff/imports/${this.it().id}/refused-rows?format=${format}&lang=${this.#language.lang()}`;
  }
  protected filter(event: Event): void {
    this.only.set((event.target as HTMLSelectElement).value as RowOutcome | '');
  }
  protected async decide({ number }: ImportRowView, same: boolean): Promise<void> {
    const path = `/staff/imports/${this.it().id}/rows/${number}/decision`;
    if (await this.change.make({ method: 'put', path, body: { same } })) await this.#lookAgain(number);
  }
  protected close(row: ImportRowView): void {
    this.open.set(undefined);
    afterNextRender(() => document.getElementById(`ig-correct-${row.number}`)?.focus(), { injector: this.#injector });
  }
  protected async saved(row: ImportRowView): Promise<void> {
    const now = await this.#lookAgain(row.number);
    this.close(row);
    if (now?.outcome) this.told.set(this.w().correct.done({ row: now.number, outcome: this.w().outcome[now.outcome] }));
    this.changed.emit();
  }
  async #lookAgain(number: number): Promise<ImportRowView | undefined> {
    const outcome = await this.#api.get<Page<ImportRowView>>(`/staff/imports/${this.it().id}/rows`, { number });
    const [row] = outcome.ok ? outcome.value.items : [];
    if (row !== undefined) this.#now.update((rows) => new Map(rows).set(number, row));
    return row;
  }
}
