import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { Reason } from '@igang/contracts/training/courses';
import { submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { officeWords } from '../words.ts';
import { WillTell } from './will-tell.ts';

const ANY = '–';

/**
 * Something that ends for others, with the reason they are told. `(done)` when the server has it.
 *
 *     <ig-reason #sure [path]="…/cancellation" [heading]="…" [confirm]="…" [hint]="…" (done)="refresh()">What happens, to whom.</ig-reason>
 */
@Component({
  selector: 'ig-reason',
  imports: [FORM, ConfirmDialog, ProblemNotice, WillTell],
  template: `
    <ig-confirm
      #dialog
      [tone]="tone()"
      [heading]="heading()"
      [confirm]="confirm()"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p><ng-content /></p>
      <ng-content select="[reason-more]" />
      <ig-will-tell [of]="change()" [open]="dialog.isOpen()" />
      <form #element class="ig-stack" [formRoot]="written">
        <ig-field [field]="written.reason" [label]="w().reason.label" [hint]="hint()">
          <textarea igInput rows="3" [formField]="written.reason"></textarea>
        </ig-field>
        <ig-problem [problem]="sending.problem()" />
      </form>
    </ig-confirm>
  `,
})
export class ReasonDialog {
  /** Where the reason goes. */
  readonly path = input.required<string>();
  readonly heading = input.required<string>();
  readonly confirm = input.required<string>();
  readonly hint = input.required<string>();
  /** Nothing ends: a reason is asked for all the same. */
  readonly tone = input<'danger' | 'pine'>('danger');
  readonly done = output();

  protected readonly w = words(officeWords);
  /** Who is told does not depend on what the reason is. */
  protected readonly change = computed(() => ({ method: 'put' as const, path: this.path(), body: { reason: ANY } }));
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly sending = submission((api, body: Reason, sending) => api.put(this.path(), body, sending));
  protected readonly written = form(
    signal<Reason>({ reason: '' }),
    (path) => validateStandardSchema(path, Reason),
    submitting(this.sending, { body: (model) => model, done: () => this.#finish() }),
  );

  readonly isOpen = computed(() => this.dialog().isOpen());

  open(): void {
    this.sending.forget();
    this.dialog().open();
  }
  #finish(): void {
    this.dialog().close();
    this.written().reset({ reason: '' });
    this.#toasts.show(this.w().saved);
    this.done.emit();
  }
}
