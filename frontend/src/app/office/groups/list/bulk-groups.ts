import { Component, computed, input, output, signal, viewChild } from '@angular/core';
import type { GroupRow } from '@igang/contracts';
import { words } from '../../../shared/i18n/index.ts';
import { ActionBar, Button, ConfirmDialog } from '../../../shared/ui/index.ts';
import { bulk } from '../../parts/bulk.ts';
import { mailLeaves } from '../../parts/mail-leaves.ts';
import { bulkWords, phoneWords } from '../../words.ts';
import { applies, BULK_STEPS, type BulkStep, changeFor } from './bulk-steps.ts';

/** What can be done to the chosen groups at once, only where it can be done, and only after it is said which and to whom. */
@Component({
  selector: 'ig-bulk-groups',
  imports: [ActionBar, Button, ConfirmDialog],
  template: `
    <div role="status">
      @if (work.outcome(); as end) {
        <div class="ds-alert ig-stack" data-gap="sm" [attr.data-color]="end.refused.length > 0 ? 'warning' : 'success'">
          <p class="ig-strong">{{ w().done({ done: end.done, left: end.left }) }}</p>
          @if (end.refused.length > 0) {
            <ul>
              @for (one of end.refused; track $index) {
                <li>{{ one.name }}: {{ one.why }}</li>
              }
            </ul>
          }
          <p>
            <button igButton type="button" variant="tertiary" (click)="work.forget()">{{ w().close }}</button>
          </p>
        </div>
      }
    </div>
    @if (chosen().length > 0) {
      <ig-action-bar stays>
        @if (work.running()) {
          <span aria-live="polite">{{ w().progress({ at: work.progress().at, all: work.progress().all }) }}</span>
          <button igButton type="button" variant="secondary" (click)="work.stop()">{{ w().stop }}</button>
        } @else {
          <span aria-live="polite">{{ w().chosen({ n: chosen().length }) }}</span>
          <span class="ig-row">
            @for (offer of offers(); track offer.step) {
              <button igButton type="button" variant="secondary" (click)="ask(offer.step)">
                {{ w().steps[offer.step]
                }}{{ offer.rows.length === chosen().length ? '' : ' ' + p().some({ k: offer.rows.length, n: chosen().length }) }}
              </button>
            } @empty {
              <span class="ig-quiet">{{ p().nothing }}</span>
            }
            <button igButton type="button" variant="tertiary" (click)="cleared.emit()">{{ w().clear }}</button>
          </span>
        }
      </ig-action-bar>
    }
    <ig-confirm #sure [heading]="p().titles[step()]" [confirm]="p().sure[step()]" (confirmed)="run()">
      <p>{{ p().will({ k: rows().length }) }}</p>
      <ul>
        @for (row of rows(); track row.id) {
          <li>{{ row.name }}</li>
        }
      </ul>
      @if (step() === 'call-in') {
        <p>{{ p().mails({ mails: mails(), rings: rings() }) }} {{ mails() > 0 ? leaves() : '' }}</p>
      }
      @if (rows().length < chosen().length) {
        <p class="ig-quiet">{{ p().rest({ n: chosen().length - rows().length }) }}</p>
      }
    </ig-confirm>
  `,
})
export class BulkGroups {
  readonly chosen = input.required<readonly GroupRow[]>();
  readonly cleared = output();
  readonly done = output();

  readonly #words = words(bulkWords);
  readonly #phone = words(phoneWords);
  protected readonly w = computed(() => this.#words());
  protected readonly p = computed(() => this.#phone().bulk);
  private readonly sure = viewChild.required<ConfirmDialog>('sure');
  protected readonly work = bulk();
  protected readonly step = signal<BulkStep>('call-in');
  protected readonly leaves = mailLeaves(this.step);
  protected readonly offers = computed(() =>
    BULK_STEPS.map((step) => ({ step, rows: this.chosen().filter((row) => applies(step, row)) })).filter(({ rows }) => rows.length > 0),
  );
  protected readonly rows = computed(() => this.offers().find(({ step }) => step === this.step())?.rows ?? []);
  protected readonly rings = computed(() => this.rows().reduce((sum, { toRing }) => sum + toRing, 0));
  protected readonly mails = computed(() => this.rows().reduce((sum, { coming }) => sum + coming, 0) - this.rings());

  protected ask(step: BulkStep): void {
    this.step.set(step);
    this.sure().open();
  }
  protected async run(): Promise<void> {
    const step = this.step();
    await this.work.run(this.rows(), (id) => changeFor(step, id));
    this.cleared.emit();
    this.done.emit();
  }
}
