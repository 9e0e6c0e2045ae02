import { Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { VenueClosure } from '@igang/contracts/training/venues';
import { submission } from '../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../shared/forms/index.ts';
import { Today, words } from '../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice } from '../../shared/ui/index.ts';
import { planningWords } from '../words.ts';

/** From which day a venue can no longer be chosen. `(closed)` when the server has it. */
@Component({
  selector: 'ig-close-venue',
  imports: [FORM, ConfirmDialog, DateInput, ProblemNotice],
  template: `
    <ig-confirm
      #dialog
      tone="danger"
      [heading]="w().closeTitle"
      [confirm]="w().close"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p>{{ w().closeText }}</p>
      <form #element class="ig-stack" [formRoot]="closing">
        <ig-field [field]="closing.on" [label]="w().closeOn"><ig-date-input [formField]="closing.on" /></ig-field>
        <ig-problem [problem]="sending.problem()" />
      </form>
    </ig-confirm>
  `,
})
export class CloseVenueDialog {
  readonly venueId = input.required<string>();
  /** When it is closed already, or will be. */
  readonly closedOn = input<string | null>(null);
  readonly closed = output();

  readonly #words = words(planningWords);
  protected readonly w = computed(() => this.#words().venues);
  readonly #today = inject(Today).date;
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly sending = submission((api, body: VenueClosure, sending) =>
    api.put<unknown>(`/staff/venues/${this.venueId()}/closure`, body, sending),
  );
  protected readonly closing = form(
    linkedSignal<VenueClosure>(() => ({ on: this.closedOn() ?? this.#today() })),
    (path) => validateStandardSchema(path, VenueClosure),
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );

  open(): void {
    this.sending.forget();
    this.dialog().open();
  }
  #done(): void {
    this.dialog().close();
    this.closed.emit();
  }
}
