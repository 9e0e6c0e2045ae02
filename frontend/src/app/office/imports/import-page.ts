import { Component, computed, effect, input, viewChild } from '@angular/core';
import type { ImportView } from '@igang/contracts';
import { NOT_WRITTEN, ROW_OUTCOMES, UNDONE_ROWS } from '@igang/domain/transfer/import';
import { named } from '@igang/i18n';
import { read } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, PageLayout, Pill, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { importWords } from '../words.ts';
import { ImportAgain } from './import-again.ts';
import { ImportRows } from './import-rows.ts';
import { importTone } from './import-tone.ts';

const LOOK_AGAIN_MS = 1000;
const SEPARATORS = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** One file: what it would do, what it is doing, what it did. */
@Component({
  selector: 'ig-import-page',
  imports: [Button, ConfirmDialog, ImportAgain, ImportRows, PageLayout, Pill, ProblemNotice, Skeleton],
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
})
export class ImportPage {
  readonly id = input.required<string>();

  protected readonly w = words(importWords);
  protected readonly f = formats();
  protected readonly tone = importTone;
  protected readonly outcomes = ROW_OUTCOMES;
  protected readonly path = computed(() => `/staff/imports/${this.id()}`);
  protected readonly it = read<ImportView>(() => this.path());
  private readonly rows = viewChild(ImportRows);
  protected readonly change = changes(() => this.again());
  /** Something is under way at the server: which, in words. */
  protected readonly busy = computed(() => {
    const it = this.it.value();
    if (it === undefined) return undefined;
    if (it.undoing) return this.w().undoing;
    if (it.state === 'running') return this.w().writing;
    return it.state === 'uploaded' && it.missing.length === 0 ? this.w().reading : undefined;
  });
  protected readonly toWrite = computed(() => {
    const counts = this.it.value()?.counts;
    return (counts?.new ?? 0) + (counts?.matched ?? 0) + (counts?.changed ?? 0);
  });
  /** Rows of the step under way: only those that do something are written. */
  protected readonly all = computed(() => (this.it.value()?.state === 'running' ? this.toWrite() : (this.it.value()?.rows ?? 0)));
  protected readonly isPlan = computed(() => NOT_WRITTEN.some((state) => state === this.it.value()?.state));
  protected readonly isBusy = computed(() => this.busy() !== undefined);

  constructor() {
    effect((stop) => {
      if (!this.isBusy()) return;
      const timer = setInterval(() => this.it.reload(), LOOK_AGAIN_MS);
      stop(() => clearInterval(timer));
    });
  }

  protected again(): void {
    this.it.reload();
    this.rows()?.refresh();
  }
  protected readAs({ encoding, separator }: ImportView): string {
    const { read: said, separator: names } = this.w();
    if (separator === null) return said.sheet;
    const name = named(SEPARATORS, separator);
    return said.text({ encoding, separator: name === undefined ? separator : names[name] });
  }
  protected headingsOf({ headingRow }: ImportView): string {
    const { choose } = this.w();
    return headingRow === 0 ? choose.withoutHeadings : choose.headingAt({ row: headingRow });
  }
  protected placesText(free: number): string {
    const wanted = this.toWrite();
    const { enough, few } = this.w().places;
    return wanted <= free ? enough({ wanted }) : few({ free, waiting: wanted - free });
  }
  /** A sentence of each thing that was done. */
  protected undoneText(undone: NonNullable<ImportView['undone']>): string {
    const said = this.w().undone;
    return UNDONE_ROWS.filter((what) => undone[what] > 0)
      .map((what) => said[what]({ n: undone[what] }))
      .join(' ');
  }
}
