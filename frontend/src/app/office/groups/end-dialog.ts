import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { StaffGroup } from '@igang/contracts';
import { Reason } from '@igang/contracts/courses';
import { submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { groupWords, officeWords } from '../words.ts';

/** A group that has ended, or that is dissolved before it stood on its own. */
@Component({
  selector: 'ig-end-dialog',
  imports: [FORM, ConfirmDialog, ProblemNotice],
  template: `
    <ig-confirm
      #dialog
      tone="danger"
      [heading]="dissolves() ? w().do.dissolveTitle : w().do.endTitle"
      [confirm]="dissolves() ? w().do.dissolve : w().do.endSend"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p>{{ w().do.endText }}</p>
      <form #element class="ig-stack" [formRoot]="ending">
        <ig-field [field]="ending.reason" [label]="w().do.reason" [hint]="w().do.reasonHint">
          <textarea igInput rows="2" [formField]="ending.reason"></textarea>
        </ig-field>
        <ig-problem [problem]="sending.problem()" />
      </form>
    </ig-confirm>
  `,
})
export class EndDialog {
  readonly group = input.required<StaffGroup>();
  readonly dissolves = input(false);
  readonly done = output();

  protected readonly w = words(groupWords);
  readonly #o = words(officeWords);
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly sending = submission((api, body: Reason, sending) => api.put(`/staff/groups/${this.group().id}/ending`, body, sending));
  protected readonly ending = form(
    signal<Reason>({ reason: '' }),
    (path) => validateStandardSchema(path, Reason),
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );

  open(): void {
    this.dialog().open();
  }
  #done(): void {
    this.dialog().close();
    this.#toasts.show(this.#o().saved);
    this.done.emit();
  }
}
