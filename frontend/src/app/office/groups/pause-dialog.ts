import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { GroupPauseForm } from '@igang/contracts/groups/groups';
import { addDays } from '@igang/domain';
import { submission } from '../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../shared/forms/index.ts';
import { Today, words } from '../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { groupWords, officeWords } from '../words.ts';

interface Until {
  until: string;
}
const OPEN: Until = { until: '' };

/** A rest for the group, to a day or until somebody says that it meets again. `(done)` when the server has it. */
@Component({
  selector: 'ig-pause-group',
  imports: [FORM, ConfirmDialog, DateInput, ProblemNotice],
  template: `
    <ig-confirm
      #dialog
      [heading]="w().do.pause"
      [confirm]="w().do.pause"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p>{{ w().do.pauseText }}</p>
      <form #element class="ig-stack" [formRoot]="pause">
        <ig-field [field]="pause.until" [label]="w().do.pauseUntil" [hint]="w().do.pauseUntilHint" optional>
          <ig-date-input [earliest]="tomorrow()" [formField]="pause.until" />
        </ig-field>
        <ig-problem [problem]="sending.problem()" />
      </form>
    </ig-confirm>
  `,
})
export class PauseDialog {
  /** Where the group is. */
  readonly path = input.required<string>();
  readonly done = output();

  protected readonly w = words(groupWords);
  readonly #o = words(officeWords);
  readonly #toasts = inject(Toasts);
  readonly #today = inject(Today).date;
  protected readonly tomorrow = computed(() => addDays(this.#today(), 1));
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly sending = submission((api, { until }: Until, sending) =>
    api.put<unknown>(`${this.path()}/pause`, until === '' ? {} : { until }, sending),
  );
  protected readonly pause = form(
    signal<Until>(OPEN),
    (path) => validateStandardSchema(path, GroupPauseForm),
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );

  open(): void {
    this.sending.forget();
    this.dialog().open();
  }
  #done(): void {
    this.dialog().close();
    this.pause().reset(OPEN);
    this.#toasts.show(this.#o().saved);
    this.done.emit();
  }
}
