import { Component, input, output, signal } from '@angular/core';
import type { ImportRowView, ImportView } from '@igang/contracts';
import { ROW_OUTCOMES, type RowOutcome } from '@igang/domain/import';
import { pages } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, LoadMore, Pill, ProblemNotice, Skeleton, TABLE } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { importWords } from '../words.ts';
import { rowTone } from './import-tone.ts';

/** The rows of the file, each with what it does and what is wrong with it. */
@Component({
  selector: 'ig-import-rows',
  imports: [TABLE, Button, LoadMore, Pill, ProblemNotice, Skeleton],
  templateUrl: './import-rows.html',
  styleUrl: './import-rows.css',
})
export class ImportRows {
  readonly it = input.required<ImportView>();
  readonly changed = output();

  protected readonly w = words(importWords);
  protected readonly tone = rowTone;
  protected readonly outcomes = ROW_OUTCOMES;
  protected readonly only = signal<RowOutcome | ''>('');
  protected readonly rows = pages<ImportRowView>(() => ({
    path: `/staff/imports/${this.it().id}/rows`,
    params: { outcome: this.only() === '' ? undefined : this.only(), limit: 50 },
  }));
  protected readonly change = changes(() => {
    this.rows.reload();
    this.changed.emit();
  });

  protected textOf({ cells }: ImportRowView): string {
    return cells.filter((cell) => cell !== '').join(' · ');
  }
  protected filter(event: Event): void {
    this.only.set((event.target as HTMLSelectElement).value as RowOutcome | '');
  }
  protected decide(row: ImportRowView, same: boolean): Promise<boolean> {
    return this.change.make({ method: 'put', path: `/staff/imports/${this.it().id}/rows/${row.number}/decision`, body: { same } });
  }
}
