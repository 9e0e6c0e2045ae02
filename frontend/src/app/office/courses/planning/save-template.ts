import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { Created } from '@igang/contracts';
import { NewTemplate } from '@igang/contracts/training/planning';
import { submission } from '../../../shared/api/index.ts';
import { FORM, submitting } from '../../../shared/forms/index.ts';
import { words } from '../../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../../shared/ui/index.ts';
import { planningWords } from '../../words.ts';

const EMPTY = { name: '' };

/** Keeps a course as something to begin from. */
@Component({
  selector: 'ig-save-template',
  imports: [FORM, ConfirmDialog, ProblemNotice],
  template: `
    <ig-confirm
      #dialog
      [heading]="w().saveTemplateTitle"
      [confirm]="w().saveTemplate"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p>{{ w().saveTemplateText }}</p>
      <form #element class="ig-stack" [formRoot]="template">
        <ig-field [field]="template.name" [label]="w().templateName"
          ><input igInput autocomplete="off" [formField]="template.name"
        /></ig-field>
        <ig-problem [problem]="sending.problem()" />
      </form>
    </ig-confirm>
  `,
})
export class SaveTemplateDialog {
  readonly courseId = input.required<string>();

  readonly #words = words(planningWords);
  protected readonly w = computed(() => this.#words().form);
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  readonly #value = signal(EMPTY);
  protected readonly sending = submission((api, body: typeof EMPTY, sending) =>
    api.post<Created>(`/staff/courses/${this.courseId()}/templates`, body, sending),
  );
  protected readonly template = form(
    this.#value,
    (path) => validateStandardSchema(path, NewTemplate),
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );

  open(): void {
    this.sending.forget();
    this.dialog().open();
  }
  #done(): void {
    this.dialog().close();
    this.template().reset(EMPTY);
    this.#toasts.show(this.w().templateSaved);
  }
}
