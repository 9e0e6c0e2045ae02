import { Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { StaffCourse } from '@igang/contracts';
import { DeadlineChange } from '@igang/contracts/training/courses';
import { submission } from '../../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../../shared/forms/index.ts';
import { words } from '../../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../../shared/ui/index.ts';
import { WillTell } from '../../parts/will-tell.ts';
import { atFields, unplacedIn } from '../../parts/at-fields.ts';
import { courseStepWords, officeWords } from '../../words.ts';
import { fieldOf } from './course-plan.ts';

/** More time to sign up. */
@Component({
  selector: 'ig-extend-deadline',
  imports: [FORM, ConfirmDialog, DateInput, ProblemNotice, WillTell],
  template: `
    <ig-confirm
      #dialog
      [heading]="w().extend.title"
      [confirm]="w().extend.do"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p>{{ w().extend.text }}</p>
      <form #element class="ig-stack" [formRoot]="deadline">
        <ig-field [field]="deadline.enrolmentDeadline" [label]="w().extend.label">
          <ig-date-input [formField]="deadline.enrolmentDeadline" />
        </ig-field>
        <ig-problem [problem]="unplaced()" />
      </form>
      <ig-will-tell
        [of]="{ method: 'put', path: '/staff/courses/' + course().id + '/deadline', body: deadline().value() }"
        [open]="dialog.isOpen()"
      />
    </ig-confirm>
  `,
})
export class ExtendDeadline {
  readonly course = input.required<Pick<StaffCourse, 'id' | 'enrolmentDeadline'>>();
  readonly done = output();

  protected readonly w = words(courseStepWords);
  readonly #o = words(officeWords);
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly sending = submission(async (api, body: DeadlineChange, sending) =>
    atFields(await api.put<unknown>(`/staff/courses/${this.course().id}/deadline`, body, sending), deadlineFieldOf),
  );
  protected readonly deadline = form(
    linkedSignal<DeadlineChange>(() => ({ enrolmentDeadline: this.course().enrolmentDeadline })),
    (path) => validateStandardSchema(path, DeadlineChange),
    submitting(this.sending, { body: (model) => model, done: () => this.#finish() }),
  );
  protected readonly unplaced = computed(() => unplacedIn(this.sending.problem(), deadlineFieldOf));

  open(): void {
    this.sending.forget();
    this.dialog().open();
  }
  #finish(): void {
    this.dialog().close();
    this.#toasts.show(this.#o().saved);
    this.done.emit();
  }
}

/** The only day that is asked for here is the deadline. */
function deadlineFieldOf(code: string): string | undefined {
  return code === 'course.in-the-past' ? 'enrolmentDeadline' : fieldOf(code);
}
